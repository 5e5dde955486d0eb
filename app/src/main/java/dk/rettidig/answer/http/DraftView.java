package dk.rettidig.answer.http;

import dk.rettidig.answer.Draft;
import dk.rettidig.answer.Voice;
import dk.rettidig.question.AnswerGiven;
import dk.rettidig.writing.Written;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A draft as programs and pages see it. */
public record DraftView(
        long id,
        int number,
        AnswerGiven.Kind kind,
        String by,
        Instant writtenAt,
        Voice voice,
        @Nullable LocalDate letterDate,
        String caseNumber,
        String documentNumber,
        @Nullable LocalDate expectedOn,
        JsonArray blocks) {

    public static DraftView of(Draft draft) {
        return new DraftView(
                draft.id(),
                draft.number(),
                draft.answer().kind(),
                draft.by().name(),
                draft.writtenAt(),
                draft.facts().voice(),
                draft.facts().letterDate().orElse(null),
                draft.facts().caseNumber(),
                draft.facts().documentNumber(),
                draft.facts().expectedOn().orElse(null),
                blocks(draft.written()));
    }

    static JsonArray blocks(Written written) {
        try (JsonReader reader = Json.createReader(new StringReader(written.toJson()))) {
            return reader.readArray();
        }
    }
}
