package dk.rettidig.answer;

import dk.rettidig.journal.Direction;
import dk.rettidig.journal.Happening;
import dk.rettidig.language.Text;
import dk.rettidig.question.AnswerGiven;

/** What happens to an answer before it is submitted. */
public sealed interface AnswerHappening extends Happening {

    /** A new version of the answer's words. */
    record DraftWritten(String caseRef, AnswerGiven.Kind kind, int number) implements AnswerHappening {
        @Override
        public Text title() {
            return Text.of("answer.happened.DraftWritten", number, Text.of(kind.messageKey()));
        }

        @Override
        public Direction direction() {
            return Direction.INTERNAL;
        }
    }
}
