package dk.rettidig.hearing.http;

import dk.rettidig.hearing.Hearings;
import dk.rettidig.hearing.VisibleHearings;
import dk.rettidig.hearing.delivery.LostMails;
import dk.rettidig.hearing.draft.StatementDrafts;
import dk.rettidig.hearing.http.HearingsPage.Line;
import dk.rettidig.hearing.http.HearingsPage.Stranger;
import dk.rettidig.hearing.http.HearingsPage.Task;
import dk.rettidig.hearing.http.HearingsPage.Waiting;
import dk.rettidig.hearing.own.OwnShares;
import dk.rettidig.hearing.release.Proposals;
import dk.rettidig.hearing.reply.StrangeReplies;
import dk.rettidig.people.Person;
import dk.rettidig.people.Right;
import dk.rettidig.web.Media;
import dk.rettidig.web.login.Caller;
import dk.rettidig.web.login.Requires;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Set;

/** "Mine høringer": what an authority owes and has given; in the ministry, what is owed to it. */
@Path("/hearings")
@Requires({Right.SEE_QUESTIONS, Right.ANSWER_HEARINGS})
@Transactional
public class MyHearingsResource {

    private static final int OPEN = 200;
    private static final int CLOSED = 100;

    @Inject
    Hearings hearings;

    @Inject
    LostMails lostMails;

    @Inject
    StrangeReplies strangers;

    @Inject
    OwnShares ownShares;

    @Inject
    Proposals proposals;

    @Inject
    StatementDrafts drafts;

    @Inject
    Caller caller;

    @Inject
    InstantSource clock;

    @GET
    @Produces({Media.JSON, Media.HTML})
    public HearingsPage list() {
        Person reader = caller.person();
        Instant now = clock.instant();
        VisibleHearings visible = hearings.visibleTo(reader);
        Set<Long> begun = reader.authority().map(drafts::begunIn).orElse(Set.of());
        return new HearingsPage(
                reader.authority().isPresent(),
                reader.authority().flatMap(ownShares::thisYear).orElse(null),
                lostMails.open(reader).stream().map(Task::of).toList(),
                strangers.open(reader).stream().map(Stranger::of).toList(),
                reader.authority().stream()
                        .flatMap(own -> proposals.waitingIn(own).stream())
                        .map(Waiting::of)
                        .toList(),
                visible.open(OPEN).stream()
                        .map(hearing -> Line.of(hearing, begun, now))
                        .toList(),
                visible.closed(CLOSED).stream()
                        .map(hearing -> Line.of(hearing, begun, now))
                        .toList());
    }
}
