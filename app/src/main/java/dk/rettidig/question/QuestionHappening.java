package dk.rettidig.question;

import dk.rettidig.journal.Direction;
import dk.rettidig.journal.Happening;
import dk.rettidig.language.Text;
import java.time.LocalDate;
import java.util.Optional;

/** What happens to a question outside hearing, drafting and approval. */
public sealed interface QuestionHappening extends Happening {

    /** The committee's sheet came in. */
    record QuestionReceived(String caseRef, String committee) implements QuestionHappening {
        @Override
        public Text title() {
            return Text.of("question.happened.QuestionReceived", QuestionRef.spoken(caseRef));
        }

        @Override
        public Direction direction() {
            return Direction.IN;
        }

        @Override
        public Optional<String> counterpart() {
            return Optional.of(committee);
        }
    }

    /** The facts of its sheet were put right. */
    record QuestionRestated(String caseRef) implements Internal {
        @Override
        public Text title() {
            return Text.of("question.happened.QuestionRestated");
        }
    }

    /** An office and an officer were asked to answer it. */
    record QuestionAllocated(String caseRef, String office, String officer) implements Internal {
        @Override
        public Text title() {
            return Text.of("question.happened.QuestionAllocated", office, officer);
        }
    }

    /** The officer took it on. */
    record AllocationAccepted(String caseRef, String officer) implements Internal {
        @Override
        public Text title() {
            return Text.of("question.happened.AllocationAccepted", officer);
        }
    }

    /** The officer sent it back. */
    record AllocationRefused(String caseRef, String officer, String reason) implements Internal {
        @Override
        public Text title() {
            return Text.of("question.happened.AllocationRefused", officer, reason);
        }
    }

    /** The committee was asked for more time. */
    record DueExtended(String caseRef, String committee, LocalDate due, String reason) implements QuestionHappening {
        @Override
        public Text title() {
            return Text.of("question.happened.DueExtended", due, reason);
        }

        @Override
        public Direction direction() {
            return Direction.OUT;
        }

        @Override
        public Optional<String> counterpart() {
            return Optional.of(committee);
        }
    }

    /** It was withdrawn, transferred or lapsed. */
    record QuestionEnded(String caseRef, Ending.Kind kind, String reason) implements Internal {
        @Override
        public Text title() {
            return Text.of("question.happened.QuestionEnded." + kind, reason);
        }
    }

    /** A letter went to the committee, and the question is answered or answered for now. */
    record QuestionAnswered(String caseRef, AnswerGiven.Kind kind, LocalDate on) implements Internal {
        @Override
        public Text title() {
            return Text.of("question.happened.QuestionAnswered." + kind, on);
        }
    }

    /** Nothing came in or went out. */
    sealed interface Internal extends QuestionHappening {
        @Override
        default Direction direction() {
            return Direction.INTERNAL;
        }
    }
}
