package dk.rettidig.journal;

import dk.rettidig.people.Right;
import dk.rettidig.web.Media;
import dk.rettidig.web.login.Requires;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;

/** Whether the journal is as it was written. */
@Path("/journal/verification")
@Requires(Right.SEE_JOURNAL)
public class VerificationResource {

    @Inject
    ChainCheck check;

    @GET
    @Produces({Media.JSON, Media.HTML})
    public Verification verify() {
        return check.verify();
    }
}
