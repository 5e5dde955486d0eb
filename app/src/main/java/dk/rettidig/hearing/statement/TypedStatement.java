package dk.rettidig.hearing.statement;

import dk.rettidig.hearing.said.LateReason;
import dk.rettidig.hearing.said.Way;
import dk.rettidig.hearing.said.Words;
import dk.rettidig.letter.Block;
import dk.rettidig.web.input.Input;
import dk.rettidig.web.input.Invalid;
import dk.rettidig.web.input.Invalid.FieldError;
import dk.rettidig.writing.Unreadable;
import dk.rettidig.writing.Written;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A statement as it is typed.
 *
 * @param noRemarks "ingen bemærkninger", instead of a text
 * @param receivedAt when it really came, from the officer who enters it afterwards
 * @param also the other hearings of a joint one that it answers too
 * @param lateReason why it comes after the deadline, if it does
 */
@Input
public record TypedStatement(
        @Nullable @Size(max = 500_000) String text,
        boolean noRemarks,
        @Nullable Instant receivedAt,
        @Nullable List<Long> also,
        @Nullable LateReason lateReason) {

    public Words words(Way way) {
        boolean isEmpty = text == null || text.isBlank();
        if (isEmpty && !noRemarks) {
            throw Invalid.field("text", "hearing.statement.empty");
        }
        return Words.written(text == null || isEmpty ? List.of() : blocks(text), way)
                .because(lateReason);
    }

    private static List<Block> blocks(String text) {
        try {
            return Written.ofText(PastedText.cleaned(text)).blocks();
        } catch (Unreadable unreadable) {
            throw new Invalid(List.of(new FieldError("text", unreadable.reason())));
        }
    }
}
