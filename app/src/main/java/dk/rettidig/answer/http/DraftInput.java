package dk.rettidig.answer.http;

import dk.rettidig.answer.LetterFacts;
import dk.rettidig.answer.Voice;
import dk.rettidig.answer.working.Typed;
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
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The next draft.
 *
 * @param blocks its blocks, from a program
 * @param document the same as JSON, from the editor in a form
 * @param text the same as plain text, from a form
 * @param base the number of the draft it was made from; if there is a newer one, this one is refused
 * @param copy the working copy it was typed in, which knows the draft it goes on from
 * @param version the number of the last step that was seen of it
 * @param client the open page that made the steps
 * @param steps what was changed since, for the others who type in it; the blocks are the words after them
 * @param add what a button of the form adds at the end: {@code statement:17}, {@code phrase:4} or
 *     {@code reference:20231-REU-671}
 */
@Input
public record DraftInput(
        @Nullable JsonArray blocks,
        @Nullable @Size(max = 2_000_000) String document,
        @Nullable @Size(max = 1_000_000) String text,
        AnswerGiven.@Nullable Kind kind,
        @Nullable Integer base,
        @Nullable Long copy,
        @Nullable Integer version,
        @Nullable @Size(max = 40) String client,
        @Nullable JsonArray steps,
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

    /** What an editor tells, if it tells anything. */
    Optional<Typed> typed() {
        if (steps == null || steps.isEmpty()) {
            return Optional.empty();
        }
        if (client == null || version == null || blocks == null) {
            throw Invalid.field("steps", "answer.steps.incomplete");
        }
        List<String> texts = steps.stream().map(Object::toString).toList();
        return Optional.of(new Typed(client, version, texts, written()));
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
