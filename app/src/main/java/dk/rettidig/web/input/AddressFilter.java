package dk.rettidig.web.input;

import dk.rettidig.refusal.NotFound;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;

/** What stands in an address is as foreign as a body: whole UTF-8, and no character a database cannot compare. */
@Provider
@Priority(Priorities.USER - 100)
public class AddressFilter implements ContainerRequestFilter {

    @Override
    public void filter(ContainerRequestContext request) {
        if (!PlainText.is(request.getUriInfo().getPath())) {
            throw new NotFound("an address with unprintable characters");
        }
        String query = request.getUriInfo().getRequestUri().getRawQuery();
        if (query != null) {
            FormFields.of(query).forEach((name, values) -> {
                if (!PlainText.is(name) || !values.stream().allMatch(PlainText::is)) {
                    throw Invalid.field(PlainText.within(name), "web.input.characters");
                }
            });
        }
    }
}
