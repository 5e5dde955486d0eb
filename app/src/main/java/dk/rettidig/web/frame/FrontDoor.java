package dk.rettidig.web.frame;

import dk.rettidig.web.page.Ui;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.stream.Stream;

/** Leads everybody to the first page of their own menu. */
@Path("/")
public class FrontDoor {

    private static final String FOR_NOBODY = "/accessibility";

    @Inject
    Ui ui;

    @GET
    public Response enter() {
        String first = Stream.concat(MenuEntry.main(ui).stream(), MenuEntry.further(ui).stream())
                .map(MenuItem::address)
                .findFirst()
                .orElse(FOR_NOBODY);
        return Response.seeOther(URI.create(first)).build();
    }
}
