package dk.rettidig.answer.http;

import dk.rettidig.answer.LetterFacts;
import dk.rettidig.answer.Voice;
import dk.rettidig.letter.Block;
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
 * @param document the same as JSON, from the editor in a form
 * @param text the same as plain text, from a form
 * @param base the number of the draft it was made from; if there is a newer one, this one is refused
 * @param add what a button of the form adds at the end: {@code statement:17} or {@code phrase:4}
 */
@Input
public record DraftInput(
        @Nullable JsonArray blocks,
        @Nullable @Size(max = 2_000_000) String document,
        @Nullable @Size(max = 1_000_000) String text,
        AnswerGiven.@Nullable Kind kind,
        @Nullable Integer base,
        @Nullable Voice voice,
        @Nullable LocalDate letterDate,
        @Nullable @Size(max = 40) String caseNumber,
        @Nullable @Size(max = 40) String documentNumber,
        @Nullable LocalDate expectedOn,
        @Nullable @Size(max = 60) String add) {

    boolean saysNothing() {
        return blocks == null && document == null && text == null && add == null;
    }

    Written written() {
        String json = blocks == null ? document : blocks.toString();
        try {
            return json == null ? Written.ofText(text == null ? "" : text) : Written.ofJson(json);
        } catch (Unreadable unreadable) {
            throw new Invalid(
                    List.of(new FieldError(blocks == null ? "text" : unreadable.place(), unreadable.reason())));
        }
    }

    /** The same as plain text, as it was typed. */
    String words() {
        if (blocks != null || document != null) {
            return written().toText();
        }
        return text == null ? "" : text;
    }

    /** What was typed, for the editor: words that mean nothing yet are a paragraph. */
    static Written readable(String text) {
        try {
            return Written.ofText(text);
        } catch (Unreadable halfTyped) {
            return Written.of(List.of(Block.Paragraph.of(text)));
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
