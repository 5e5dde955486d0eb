package dk.rettidig.web.done;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Method;

/** Sends the sentence along with the way to the page. A repeat is answered as the first was, and told the same. */
@Provider
public class DoneFilter implements ContainerResponseFilter {

    @Context
    ResourceInfo called;

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        Method method = called.getResourceMethod();
        if (method == null || response.getStatus() != Response.Status.SEE_OTHER.getStatusCode()) {
            return;
        }
        Done done = method.getAnnotation(Done.class);
        if (done != null) {
            response.getHeaders().add(HttpHeaders.SET_COOKIE, DoneCookie.of(done.value()));
        }
    }
}
