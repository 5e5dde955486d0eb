package dk.rettidig.intake.run.http;

import dk.rettidig.intake.run.FetchFromParliament;
import dk.rettidig.people.Right;
import dk.rettidig.refusal.Refused;
import dk.rettidig.web.Media;
import dk.rettidig.web.login.Requires;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;

/** "Stands": the run under way ends before its next page. */
@Path("/feed/runs/stop")
@Requires(Right.ADMINISTER)
public class StopResource {

    @Inject
    FetchFromParliament fetch;

    @POST
    @Consumes({Media.JSON_BODY, Media.FORM})
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public Response stop() {
        if (!fetch.stop()) {
            throw Refused.because("intake.feed.notRunning");
        }
        return Response.seeOther(URI.create("/feed")).build();
    }
}
