package dk.rettidig.question.http;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;

/** The site's first address leads to the work. */
@Path("/")
public class FrontDoor {

    @GET
    public Response enter() {
        return Response.seeOther(URI.create("/questions")).build();
    }
}
