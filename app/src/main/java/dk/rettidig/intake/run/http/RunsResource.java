package dk.rettidig.intake.run.http;

import dk.rettidig.intake.feed.ParliamentFeed;
import dk.rettidig.intake.run.FeedRun;
import dk.rettidig.intake.run.FeedRuns;
import dk.rettidig.intake.run.FetchFromParliament;
import dk.rettidig.people.Right;
import dk.rettidig.refusal.Refused;
import dk.rettidig.web.Media;
import dk.rettidig.web.Replies;
import dk.rettidig.web.Wants;
import dk.rettidig.web.input.Input;
import dk.rettidig.web.login.Requires;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;

/**
 * "Kør nu". A run is many transactions and none of this request's; a program waits for its end, a person is shown the log
 * while it runs.
 */
@Path("/feed/runs")
@Requires(Right.ADMINISTER)
public class RunsResource {

    private static final URI LOG = URI.create("/feed");

    @Resource
    ManagedExecutorService background;

    @Inject
    ParliamentFeed feed;

    @Inject
    FetchFromParliament fetch;

    @Inject
    FeedRuns runs;

    @Inject
    Replies replies;

    @Inject
    HttpServletRequest request;

    /** @param whole whether to go through everything again and not only what changed */
    @Input
    public record RunInput(boolean whole) {}

    @POST
    @Consumes({Media.JSON_BODY, Media.FORM})
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public Response run(RunInput input) {
        if (!feed.isThere()) {
            throw Refused.because("intake.feed.notConfigured");
        }
        if (Wants.page(request)) {
            background.execute(() -> fetch.inBackground(input.whole()));
            return Response.seeOther(LOG).build();
        }
        FeedRun run = fetch.run(input.whole()).orElseThrow(() -> Refused.because("intake.feed.running"));
        return replies.changed(LOG, RunView.of(run, runs));
    }
}
