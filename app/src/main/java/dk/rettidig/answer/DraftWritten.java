package dk.rettidig.answer;

import dk.rettidig.journal.Direction;
import dk.rettidig.journal.Happening;
import dk.rettidig.language.Text;
import dk.rettidig.question.AnswerGiven;

/** A new version of the answer's words. */
public record DraftWritten(String caseRef, AnswerGiven.Kind kind, int number) implements Happening {
    @Override
    public Text title() {
        return Text.of("answer.happened.DraftWritten", number, Text.of(kind.messageKey()));
    }

    @Override
    public Direction direction() {
        return Direction.INTERNAL;
    }
}
