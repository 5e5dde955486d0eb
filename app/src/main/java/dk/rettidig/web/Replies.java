package dk.rettidig.web;

import dk.rettidig.web.once.KeptReplies;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.net.URI;

/** How a change is answered: a program gets a status and the address, a browser is sent to the page. */
@RequestScoped
public class Replies {

    @Inject
    HttpServletRequest request;

    @Inject
    KeptReplies kept;

    /** 201 with the new thing's address and what identifies it; a browser is sent to its page. */
    public Response created(URI location, Object identity) {
        return created(location, location, identity);
    }

    /** As {@link #created(URI, Object)}, where the browser's page is another than the thing's own address. */
    public Response created(URI location, URI page, Object identity) {
        if (Wants.page(request)) {
            return seeOther(page);
        }
        Response reply = Response.created(location)
                .type(Media.JSON_BODY)
                .entity(identity)
                .build();
        return kept.keep(reply, identity);
    }

    /** 202: it is kept, and somebody else has to agree before it is done; a browser is sent to the page that says so. */
    public Response awaiting(URI page, Object identity) {
        if (Wants.page(request)) {
            return seeOther(page);
        }
        return kept.keep(
                Response.accepted(identity).location(page).type(Media.JSON_BODY).build(), identity);
    }

    /** 200 with what is now so; a browser is sent to the page that shows it. */
    public Response changed(URI page, Object now) {
        if (Wants.page(request)) {
            return seeOther(page);
        }
        return kept.keep(Response.ok(now).type(Media.JSON_BODY).build(), now);
    }

    private Response seeOther(URI page) {
        return kept.keep(Response.seeOther(page).build(), null);
    }

    /** An address from its template and the values that stand in it. */
    public static URI at(String template, Object... values) {
        return UriBuilder.fromPath(template).build(values);
    }
}
