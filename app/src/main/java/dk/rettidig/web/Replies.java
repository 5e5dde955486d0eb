package dk.rettidig.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.net.URI;
import java.util.Map;

/** How a change is answered: a program gets a status and the address, a browser is sent to the page. */
@RequestScoped
public class Replies {

    @Inject
    HttpServletRequest request;

    /** 201 with the new thing's address and number; a browser goes where the form wants it, else to the new thing. */
    public Response created(URI location, Map<String, ?> identity) {
        return Wants.page(request)
                ? seeOther(location)
                : Response.created(location)
                        .type(Media.JSON_BODY)
                        .entity(identity)
                        .build();
    }

    /** 200 with what changed; a browser goes back to the page of the thing. */
    public Response changed(URI page, Object now) {
        return Wants.page(request)
                ? seeOther(page)
                : Response.ok(now).type(Media.JSON_BODY).build();
    }

    /** 303 within this site. */
    public Response seeOther(URI page) {
        return Response.seeOther(page).build();
    }

    /** An address from its template and the values that stand in it. */
    public static URI at(String template, Object... values) {
        return UriBuilder.fromPath(template).build(values);
    }
}
