package dk.rettidig.answer.http;

import dk.rettidig.answer.Voice;
import dk.rettidig.answer.working.DraftStep;
import dk.rettidig.answer.working.WorkingCopy;
import dk.rettidig.question.AnswerGiven;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an open editor is told.
 *
 * @param copy the number of the working copy, none while nobody has typed
 * @param version the number of the last step
 * @param people who else wrote in it lately
 * @param letter only where it was asked for
 */
public record WorkingView(
        @Nullable Long copy,
        int version,
        List<StepLine> steps,
        @Nullable Instant savedAt,
        List<String> people,
        @Nullable FieldLine fields,
        @Nullable LetterLine letter) {

    /** One change, and the page it was made on. */
    public record StepLine(String client, JsonObject step) {
        static StepLine of(DraftStep step) {
            try (JsonReader reader = Json.createReader(new StringReader(step.step()))) {
                return new StepLine(step.client(), reader.readObject());
            }
        }
    }

    /** What stands in the other fields. */
    public record FieldLine(
            AnswerGiven.Kind kind,
            Voice voice,
            @Nullable LocalDate letterDate,
            String caseNumber,
            String documentNumber,
            @Nullable LocalDate expectedOn) {}

    /**
     * The letter as it would be, so that a page that shows it need not ask once more.
     *
     * @param pdf in Base64, none where it cannot be set
     * @param why it cannot be set yet
     */
    public record LetterLine(@Nullable String pdf, String why) {
        static LetterLine of(byte[] pdf) {
            return new LetterLine(Base64.getEncoder().encodeToString(pdf), "");
        }

        static LetterLine refused(String why) {
            return new LetterLine(null, why);
        }
    }

    WorkingView with(LetterLine shown) {
        return new WorkingView(copy, version, steps, savedAt, people, fields, shown);
    }

    static WorkingView none() {
        return new WorkingView(null, 0, List.of(), null, List.of(), null, null);
    }

    static WorkingView of(WorkingCopy copy, List<DraftStep> steps, List<String> people) {
        return new WorkingView(
                copy.id(),
                copy.steps(),
                steps.stream().map(StepLine::of).toList(),
                copy.savedAt(),
                people,
                new FieldLine(
                        copy.kind(),
                        copy.facts().voice(),
                        copy.facts().letterDate().orElse(null),
                        copy.facts().caseNumber(),
                        copy.facts().documentNumber(),
                        copy.facts().expectedOn().orElse(null)),
                null);
    }
}
