package dk.rettidig.web.frame;

import dk.rettidig.web.Media;
import dk.rettidig.web.login.Open;
import dk.rettidig.web.page.Page;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;

/** The statement a public body owes its readers (lov om tilgængelighed af offentlige organers websteder, § 3). */
@Path("/accessibility")
@Open
public class AccessibilityResource {

    /** The statement; its sentences stand with the others. */
    @Page("web/accessibility")
    public record AccessibilityPage(String standard) {}

    @GET
    @Produces({Media.JSON, Media.HTML})
    public AccessibilityPage statement() {
        return new AccessibilityPage("WCAG 2.1 AA");
    }
}
