package dk.rettidig.web.design;

import dk.rettidig.refusal.NotFound;
import dk.rettidig.web.Media;
import dk.rettidig.web.login.Open;
import dk.rettidig.web.page.Page;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Shows the parts, a work list and a case. */
@Path("/design")
@Open
public class DesignResource {

    @Inject
    @ConfigProperty(name = "rettidig.sample", defaultValue = "false")
    boolean isSample;

    /** Every part by itself. */
    @Page("web/design/parts")
    public record PartsPage() {}

    /** A work list made of the parts. */
    @Page("web/design/list")
    public record ListPage() {}

    /** A case made of the parts. */
    @Page("web/design/case")
    public record CasePage() {}

    @GET
    @Produces({Media.JSON, Media.HTML})
    public PartsPage parts() {
        return shown(new PartsPage());
    }

    @GET
    @Path("list")
    @Produces({Media.JSON, Media.HTML})
    public ListPage list() {
        return shown(new ListPage());
    }

    @GET
    @Path("case")
    @Produces({Media.JSON, Media.HTML})
    public CasePage theCase() {
        return shown(new CasePage());
    }

    private <T> T shown(T page) {
        if (!isSample) {
            throw new NotFound("design");
        }
        return page;
    }
}
