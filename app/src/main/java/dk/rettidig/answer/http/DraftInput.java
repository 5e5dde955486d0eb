package dk.rettidig.answer.http;

import dk.rettidig.answer.LetterFacts;
import dk.rettidig.answer.Voice;
import dk.rettidig.question.AnswerGiven;
import dk.rettidig.web.input.Input;
import dk.rettidig.web.input.Invalid;
import dk.rettidig.web.input.Invalid.FieldError;
import dk.rettidig.writing.Unreadable;
import dk.rettidig.writing.Written;
import jakarta.json.JsonArray;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The next draft.
 *
 * @param blocks its blocks, from a program
 * @param text the same as plain text, from a form
 * @param base the number of the draft it was made from; if there is a newer one, this one is refused
 * @param add what a button of the form adds at the end: {@code statement:17} or {@code phrase:4}
 */
@Input
public record DraftInput(
        @Nullable JsonArray blocks,
        @Nullable @Size(max = 1_000_000) String text,
        AnswerGiven.@Nullable Kind kind,
        @Nullable Integer base,
        @Nullable Voice voice,
        @Nullable LocalDate letterDate,
        @Nullable @Size(max = 40) String caseNumber,
        @Nullable @Size(max = 40) String documentNumber,
        @Nullable LocalDate expectedOn,
        @Nullable @Size(max = 60) String add) {

    Written written() {
        try {
            return blocks == null ? Written.ofText(text == null ? "" : text) : Written.ofJson(blocks.toString());
        } catch (Unreadable unreadable) {
            throw new Invalid(
                    List.of(new FieldError(blocks == null ? "text" : unreadable.place(), unreadable.reason())));
        }
    }

    /** What somebody typed, as far as it can be read. */
    static Written read(String text) {
        try {
            return Written.ofText(text);
        } catch (Unreadable unreadable) {
            throw Invalid.field(
                    "text",
                    unreadable.reason().key(),
                    unreadable.reason().arguments().toArray());
        }
    }

    /** What is not said stays as it was. */
    LetterFacts facts(LetterFacts before) {
        return new LetterFacts(
                Objects.requireNonNullElse(voice, before.voice()),
                letterDate == null ? before.letterDate().orElse(null) : letterDate,
                Objects.requireNonNullElse(caseNumber, before.caseNumber()),
                Objects.requireNonNullElse(documentNumber, before.documentNumber()),
                expectedOn == null ? before.expectedOn().orElse(null) : expectedOn);
    }
}
