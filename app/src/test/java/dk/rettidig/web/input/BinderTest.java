package dk.rettidig.web.input;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.rettidig.calendar.Deadline;
import jakarta.json.Json;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class BinderTest {

    /** An input with one component of each sort. */
    public record Trial(
            @Nullable String text,
            int number,
            boolean yes,
            @Nullable LocalDate day,
            @Nullable Deadline due,
            @Nullable Colour colour,
            @Nullable Part part,
            List<Part> parts) {}

    /** A record inside. */
    public record Part(@Nullable String name) {}

    enum Colour {
        RED
    }

    private static final Trial FULL = new Trial(
            "ord",
            7,
            true,
            LocalDate.of(2024, 5, 30),
            Deadline.parse("2024-05-30T12:00:00+02:00"),
            Colour.RED,
            new Part("a"),
            List.of(new Part("b"), new Part("c")));

    private final Binder binder = new Binder();

    @Test
    void a_form_and_a_json_body_become_the_same_record() {
        JsonValue form = FormTree.of(
                FormFields.of(
                        "text=ord&number=7&yes=on&day=2024-05-30"
                                + "&due=2024-05-30T12%3A00%3A00%2B02%3A00&colour=RED&part.name=a&parts%5B1%5D.name=c&parts%5B0%5D.name=b"));
        JsonValue body = json("{\"text\":\"ord\",\"number\":7,\"yes\":true,\"day\":\"2024-05-30\","
                + "\"due\":\"2024-05-30T12:00:00+02:00\",\"colour\":\"RED\",\"part\":{\"name\":\"a\"},"
                + "\"parts\":[{\"name\":\"b\"},{\"name\":\"c\"}],\"unknown\":1}");

        assertEquals(FULL, binder.bind(form, Trial.class, ""));
        assertEquals(FULL, binder.bind(body, Trial.class, ""));
        assertEquals(List.of(), binder.errors());
    }

    @Test
    void every_unreadable_value_is_named() {
        JsonValue body = json("{\"number\":\"x\",\"day\":\"30/5\",\"colour\":\"BLUE\",\"parts\":[1]}");

        Object unused = binder.bind(body, Trial.class, "");

        assertEquals(
                List.of("number", "day", "colour", "parts[0]"),
                binder.errors().stream().map(Invalid.FieldError::field).toList());
    }

    @Test
    void empty_fields_of_a_form_are_nothing() {
        Trial empty = new Trial(null, 0, false, null, null, null, null, List.of());

        assertEquals(empty, binder.bind(FormTree.of(FormFields.of("text=&day=&colour=")), Trial.class, ""));
    }

    @Test
    void a_text_that_no_database_can_keep_is_named_and_not_mended() {
        JsonValue body =
                json("{\"text\":\"a\\u0000b\",\"part\":{\"name\":\"a\\ud800b\"},\"parts\":[{\"name\":\"\\uffff\"}]}");

        Object unused = binder.bind(body, Trial.class, "");

        assertEquals(
                List.of("text", "part.name", "parts[0].name"),
                binder.errors().stream().map(Invalid.FieldError::field).toList());
    }

    @Test
    void a_list_of_more_than_a_thousand_is_not_looked_through() {
        JsonValue body = json("{\"parts\":[" + "1,".repeat(1_000) + "1]}");

        Object unused = binder.bind(body, Trial.class, "");

        assertEquals(
                List.of("parts"),
                binder.errors().stream().map(Invalid.FieldError::field).toList());
    }

    private static JsonValue json(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return reader.readValue();
        }
    }
}
