package dk.rettidig.intake.feed;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** One row of an entity. What is empty, blank or null is absent. */
public record FeedRow(JsonObject json) {

    /** No database keeps these. */
    private static final Pattern CONTROL = Pattern.compile("[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f]");

    public int id() {
        return number("id").orElseThrow(() -> FeedFailed.because("intake.feed.rowWithoutId"));
    }

    public Optional<String> text(String field) {
        JsonValue value = json.get(field);
        if (value instanceof JsonString text) {
            return Optional.of(CONTROL.matcher(text.getString()).replaceAll("").strip())
                    .filter(words -> !words.isEmpty());
        }
        return value instanceof JsonNumber number ? Optional.of(number.toString()) : Optional.empty();
    }

    /** Cut off where it is longer than anything of its kind. */
    public Optional<String> text(String field, int most) {
        return text(field).map(words -> words.substring(0, Math.min(words.length(), most)));
    }

    /** Also where it is written as a text. */
    public Optional<Integer> number(String field) {
        return text(field).filter(words -> words.matches("[0-9]{1,9}")).map(Integer::valueOf);
    }

    /** The day of a Danish local time without an offset. */
    public Optional<LocalDate> day(String field) {
        return moment(field).map(LocalDateTime::toLocalDate);
    }

    /** When the row was changed last, to the fraction of a second it is told in. */
    public LocalDateTime updated() {
        return moment("opdateringsdato").orElse(LocalDateTime.MIN);
    }

    private Optional<LocalDateTime> moment(String field) {
        try {
            return text(field).map(LocalDateTime::parse);
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    public Optional<FeedRow> row(String field) {
        return json.get(field) instanceof JsonObject row ? Optional.of(new FeedRow(row)) : Optional.empty();
    }

    public List<FeedRow> rows(String field) {
        return json.get(field) instanceof JsonArray array
                ? array.getValuesAs(JsonObject.class).stream().map(FeedRow::new).toList()
                : List.of();
    }
}
