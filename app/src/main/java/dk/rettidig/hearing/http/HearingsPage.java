package dk.rettidig.hearing.http;

import dk.rettidig.calendar.Deadline;
import dk.rettidig.hearing.Hearing;
import dk.rettidig.hearing.Standing;
import dk.rettidig.hearing.delivery.Undelivered;
import dk.rettidig.hearing.own.OwnShare;
import dk.rettidig.hearing.release.Proposal;
import dk.rettidig.hearing.reply.StrangeReply;
import dk.rettidig.question.QuestionRef;
import dk.rettidig.web.page.Page;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is due first stands first; of what is done the newest. */
@Page("hearing/list")
public record HearingsPage(
        boolean outside,
        @Nullable OwnShare share,
        List<Task> tasks,
        List<Stranger> strangers,
        List<Waiting> waiting,
        List<Line> open,
        List<Line> closed) {

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

    /**
     * One hearing of the list.
     *
     * @param draft whether the reader's authority has begun to answer it
     */
    public record Line(
            long id,
            String ref,
            String questionText,
            String authorityName,
            String due,
            @Nullable LocalDate internalDue,
            Instant sentAt,
            @Nullable Instant firstArrival,
            Standing standing,
            boolean draft) {

        static Line of(Hearing hearing, Set<Long> begun, Instant now) {
            return new Line(
                    hearing.id(),
                    hearing.question().ref(),
                    hearing.question().sheet().text(),
                    hearing.authority().name(),
                    hearing.due().toString(),
                    hearing.internalDue().orElse(null),
                    hearing.sentAt(),
                    hearing.firstArrival().orElse(null),
                    hearing.standing(now),
                    begun.contains(hearing.id()));
        }

        public String name() {
            return QuestionRef.spoken(ref);
        }

        public Deadline deadline() {
            return Deadline.parse(due);
        }
    }
}
