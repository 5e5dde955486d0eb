package dk.rettidig.hearing.http;

import dk.rettidig.calendar.Deadline;
import dk.rettidig.hearing.Hearing;
import dk.rettidig.hearing.Hearings;
import dk.rettidig.hearing.Standing;
import dk.rettidig.hearing.VisibleHearings;
import dk.rettidig.hearing.delivery.LostMails;
import dk.rettidig.hearing.delivery.Undelivered;
import dk.rettidig.hearing.own.OwnShare;
import dk.rettidig.hearing.own.OwnShares;
import dk.rettidig.hearing.release.Proposal;
import dk.rettidig.hearing.release.Proposals;
import dk.rettidig.hearing.reply.StrangeReplies;
import dk.rettidig.hearing.reply.StrangeReply;
import dk.rettidig.people.Person;
import dk.rettidig.people.Right;
import dk.rettidig.question.QuestionRef;
import dk.rettidig.web.Media;
import dk.rettidig.web.login.Caller;
import dk.rettidig.web.login.Requires;
import dk.rettidig.web.page.Page;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

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
    Caller caller;

    @Inject
    InstantSource clock;

    /** What is due first stands first; of what is done the newest. */
    @Page("hearing/list")
    public record HearingsPage(
            boolean outside,
            @Nullable OwnShare share,
            List<Task> tasks,
            List<Stranger> strangers,
            List<Waiting> waiting,
            List<Line> open,
            List<Line> closed) {}

    /** A reply from an address that is not the authority's. */
    public record Stranger(long hearing, String ref, String from, Instant arrivedAt) {
        static Stranger of(StrangeReply reply) {
            return new Stranger(
                    reply.hearing().id(), reply.hearing().question().ref(), reply.from(), reply.arrivedAt());
        }

        public String name() {
            return QuestionRef.spoken(ref);
        }
    }

    /** What somebody of the reader's authority wrote and its coordinator has not decided. */
    public record Waiting(long hearing, String ref, String by, Instant at, String due) {
        static Waiting of(Proposal proposal) {
            return new Waiting(
                    proposal.hearing().id(),
                    proposal.hearing().question().ref(),
                    proposal.by().name(),
                    proposal.at(),
                    proposal.hearing().due().toString());
        }

        public String name() {
            return QuestionRef.spoken(ref);
        }

        public Deadline deadline() {
            return Deadline.parse(due);
        }
    }

    /** A mail that did not arrive, and about which nobody has done anything. */
    public record Task(long hearing, String ref, String to, String reason, Instant notedAt) {
        static Task of(Undelivered lost) {
            return new Task(
                    lost.hearing().id(), lost.hearing().question().ref(), lost.to(), lost.reason(), lost.notedAt());
        }

        public String name() {
            return QuestionRef.spoken(ref);
        }
    }

    /** One hearing of the list. */
    public record Line(
            long id,
            String ref,
            String questionText,
            String authorityName,
            String due,
            @Nullable LocalDate internalDue,
            Instant sentAt,
            @Nullable Instant firstArrival,
            Standing standing) {

        static Line of(Hearing hearing, Instant now) {
            return new Line(
                    hearing.id(),
                    hearing.question().ref(),
                    hearing.question().sheet().text(),
                    hearing.authority().name(),
                    hearing.due().toString(),
                    hearing.internalDue().orElse(null),
                    hearing.sentAt(),
                    hearing.firstArrival().orElse(null),
                    hearing.standing(now));
        }

        public String name() {
            return QuestionRef.spoken(ref);
        }

        public Deadline deadline() {
            return Deadline.parse(due);
        }
    }

    @GET
    @Produces({Media.JSON, Media.HTML})
    public HearingsPage list() {
        Person reader = caller.person();
        Instant now = clock.instant();
        VisibleHearings visible = hearings.visibleTo(reader);
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
                        .map(hearing -> Line.of(hearing, now))
                        .toList(),
                visible.closed(CLOSED).stream()
                        .map(hearing -> Line.of(hearing, now))
                        .toList());
    }
}
