package dk.rettidig.intake.run.http;

import dk.rettidig.intake.feed.ParliamentFeed;
import dk.rettidig.intake.parliament.ParliamentQuestions;
import dk.rettidig.intake.run.FeedRuns;
import dk.rettidig.intake.run.FetchFromParliament;
import dk.rettidig.people.Person;
import dk.rettidig.people.Right;
import dk.rettidig.question.Questions;
import dk.rettidig.question.VisibleQuestions;
import dk.rettidig.web.Media;
import dk.rettidig.web.login.Caller;
import dk.rettidig.web.login.Requires;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.List;

/** "Folketingets åbne data": the runs, and the notices that are open. */
@Path("/feed")
@Requires({Right.REGISTER_QUESTIONS, Right.ADMINISTER})
@Transactional
public class FeedResource {

    private static final int RUNS = 30;
    private static final int NOTICES = 200;

    @Inject
    ParliamentFeed feed;

    @Inject
    FetchFromParliament fetch;

    @Inject
    FeedRuns runs;

    @Inject
    ParliamentQuestions parliament;

    @Inject
    Questions questions;

    @Inject
    Caller caller;

    @GET
    @Produces({Media.JSON, Media.HTML})
    public FeedPage show() {
        Person reader = caller.person();
        VisibleQuestions visible = questions.visibleTo(reader);
        List<RunView> newest =
                runs.newest(RUNS).stream().map(run -> RunView.of(run, runs)).toList();
        return new FeedPage(
                feed.isThere(),
                feed.address(),
                runs.lastGood().orElse(null),
                feed.isThere() && runs.isSilentTooLong(),
                fetch.isRunning(),
                parliament.count(),
                newest,
                parliament.openNotices(NOTICES).stream()
                        .filter(notice -> visible.sees(notice.question()))
                        .map(NoticeView::of)
                        .toList());
    }
}
