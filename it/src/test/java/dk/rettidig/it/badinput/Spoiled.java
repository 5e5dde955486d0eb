package dk.rettidig.it.badinput;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonPointer;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonStructure;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** A body with one value in it that does not belong there. */
record Spoiled(String pointer, JsonValue value, JsonObject body) {

    private static final int LONG = 10_001;
    private static final int FAR_TOO_LONG = 1_000_001;

    /** No number, no date, and no character a database, an XML file or a page may hold. */
    private static final List<JsonValue> MOST_LIKELY =
            Stream.of("\"i morgen\\u0001\\u001b\\u007f\"").map(Spoiled::json).toList();

    private static final List<JsonValue> ANYWHERE = Stream.of(
                    // of another type
                    "[]",
                    "[[1]]",
                    "{\"a\":{\"b\":null}}",
                    "null",
                    "\" \"",
                    "1e400",
                    "\"a\\u0000b\"",
                    "\"a\\u0001\\u001b\\u007fb\"",
                    "\"a\\ud800b\"",
                    "\"a\\udc00\\ud800b\"",
                    "\"a\\uffffb\"",
                    "\"\\ud83d\\ude80 <script>alert(1)</script> {0} '' {1,number} ${7*7} ' or 1=1 --\"")
            .map(Spoiled::json)
            .toList();

    private static final List<JsonValue> FOR_TEXTS = Stream.of(LONG, FAR_TOO_LONG)
            .map("æ"::repeat)
            .<JsonValue>map(Json::createValue)
            .toList();

    /** Where something else than a free text is expected. */
    private static final List<JsonValue> FOR_DATES_AND_IDS = Stream.of(
                    "\"2026-02-30\"",
                    "\"i morgen\"",
                    "\"99999-01-01\"",
                    "\"+99999-01-01\"",
                    "\"0000-01-01\"",
                    "\"2026-11-21T25:00:00+01:00\"",
                    "\"+999999999-12-31T23:59:59+18:00\"",
                    "0",
                    "-1",
                    "9223372036854775807",
                    "9223372036854775808",
                    "\"abc\"",
                    "\"%00\"",
                    "\"../\"",
                    "\"q=%zz\"",
                    "\"after=%00\"")
            .map(Spoiled::json)
            .toList();

    private static JsonValue json(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return reader.readValue();
        }
    }

    /** Every value of the body in turn, left out and replaced by every value that is bad somewhere. */
    static Stream<Spoiled> all(JsonObject body) {
        return spoiled(body, Spoiled::values);
    }

    /** Every value in turn, left out and replaced by one that is bad everywhere. */
    static Stream<Spoiled> most(JsonObject body) {
        return spoiled(body, any -> MOST_LIKELY.stream());
    }

    private static Stream<Spoiled> spoiled(JsonObject body, Function<JsonValue, Stream<JsonValue>> values) {
        return pointers("", body).stream().flatMap(pointer -> {
            JsonPointer place = Json.createPointer(pointer);
            Spoiled without = new Spoiled(pointer, Json.createValue("(removed)"), place.remove(body));
            return Stream.concat(
                    Stream.of(without),
                    values.apply(place.getValue(body))
                            .map(value -> new Spoiled(pointer, value, place.replace(body, value))));
        });
    }

    private static Stream<JsonValue> values(JsonValue right) {
        boolean free = right instanceof JsonString text && text.getString().startsWith("Bevar");
        return Stream.concat(ANYWHERE.stream(), (free ? FOR_TEXTS : FOR_DATES_AND_IDS).stream());
    }

    private static List<String> pointers(String here, JsonValue value) {
        List<String> all = new ArrayList<>();
        if (value instanceof JsonObject object) {
            for (Map.Entry<String, JsonValue> entry : object.entrySet()) {
                all.add(here + "/" + entry.getKey());
                all.addAll(pointers(here + "/" + entry.getKey(), entry.getValue()));
            }
        } else if (value instanceof JsonStructure list) {
            for (int i = 0; i < list.asJsonArray().size(); i++) {
                all.add(here + "/" + i);
                all.addAll(pointers(here + "/" + i, list.asJsonArray().get(i)));
            }
        }
        return all;
    }

    /** The spoiled field as a form names it. */
    String field() {
        return FormBody.name(pointer);
    }

    @Override
    public String toString() {
        String shown = value.toString();
        return pointer + " = " + (shown.length() > 60 ? shown.substring(0, 60) + "…" : shown);
    }
}
