package dk.rettidig.hearing;

import dk.rettidig.calendar.Deadline;
import dk.rettidig.journal.Direction;
import dk.rettidig.journal.Happening;
import dk.rettidig.language.Text;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** What happens to a hearing. Each names the hearing by its number, so that whoever hears of it can look it up. */
public sealed interface HearingHappening extends Happening {

    long hearing();

    String authority();

    @Override
    default Optional<String> counterpart() {
        return Optional.of(authority());
    }

    /** The asking side wrote to the authority. */
    sealed interface Out extends HearingHappening {
        @Override
        default Direction direction() {
            return Direction.OUT;
        }
    }

    /** The authority wrote to the asking side. */
    sealed interface In extends HearingHappening {
        @Override
        default Direction direction() {
            return Direction.IN;
        }
    }

    /** Nothing came in or went out. */
    sealed interface Internal extends HearingHappening {
        @Override
        default Direction direction() {
            return Direction.INTERNAL;
        }

        @Override
        default Optional<String> counterpart() {
            return Optional.empty();
        }
    }

    /** The authority was asked. */
    record HearingSent(String caseRef, long hearing, String authority, Deadline due, Instant at) implements Out {
        @Override
        public Text title() {
            return Text.of("hearing.happened.HearingSent", authority, due);
        }

        @Override
        public Optional<Instant> happenedAt() {
            return Optional.of(at);
        }
    }

    /** The authority answered, for the first time or again. */
    record StatementReceived(String caseRef, long hearing, String authority, int number, Instant at) implements In {
        @Override
        public Text title() {
            return Text.of(
                    number == 1 ? "hearing.happened.StatementReceived" : "hearing.happened.StatementReceived.again",
                    authority,
                    number);
        }

        @Override
        public Optional<Instant> happenedAt() {
            return Optional.of(at);
        }
    }

    /** The authority wants more time. */
    record ExtensionAsked(String caseRef, long hearing, String authority, Deadline due, String reason) implements In {
        @Override
        public Text title() {
            return Text.of("hearing.happened.ExtensionAsked", authority, due, reason);
        }
    }

    /** It gets more time. */
    record HearingExtended(
            String caseRef, long hearing, String authority, Deadline due, String reason, Instant at, boolean counts)
            implements Out {
        @Override
        public Text title() {
            return Text.of(
                    counts ? "hearing.happened.HearingExtended" : "hearing.happened.HearingExtended.afterwards",
                    authority,
                    due,
                    reason);
        }

        @Override
        public Optional<Instant> happenedAt() {
            return Optional.of(at);
        }
    }

    /** It gets none. */
    record ExtensionRefused(String caseRef, long hearing, String authority, String reason) implements Out {
        @Override
        public Text title() {
            return Text.of("hearing.happened.ExtensionRefused", authority, reason);
        }
    }

    /** The statement was not enough. */
    record HearingSentBack(String caseRef, long hearing, String authority, String missing) implements Out {
        @Override
        public Text title() {
            return Text.of("hearing.happened.HearingSentBack", authority);
        }
    }

    /** The authority was chased. */
    record HearingReminded(String caseRef, long hearing, String authority, String note) implements Out {
        @Override
        public Text title() {
            return Text.of("hearing.happened.HearingReminded", authority);
        }
    }

    /** The question fell away, and with it the hearing. */
    record HearingCancelled(String caseRef, long hearing, String authority, Instant at) implements Out {
        @Override
        public Text title() {
            return Text.of("hearing.happened.HearingCancelled", authority);
        }

        @Override
        public Optional<Instant> happenedAt() {
            return Optional.of(at);
        }
    }

    /** The authority set itself a day. */
    record InternalDueSet(String caseRef, long hearing, String authority, LocalDate day) implements Internal {
        @Override
        public Text title() {
            return Text.of("hearing.happened.InternalDueSet", authority, day);
        }
    }

    /** The authority said that it has the hearing. */
    record HearingAcknowledged(String caseRef, long hearing, String authority) implements In {
        @Override
        public Text title() {
            return Text.of("hearing.happened.HearingAcknowledged", authority);
        }
    }

    /** A machine answered that somebody is away. */
    record AutomaticReply(String caseRef, long hearing, String authority, String from) implements In {
        @Override
        public Text title() {
            return Text.of("hearing.happened.AutomaticReply", from);
        }
    }

    /** A mail about the hearing did not arrive. */
    record MailNotDelivered(String caseRef, long hearing, String authority, String to) implements Internal {
        @Override
        public Text title() {
            return Text.of("hearing.happened.MailNotDelivered", to);
        }
    }
}
