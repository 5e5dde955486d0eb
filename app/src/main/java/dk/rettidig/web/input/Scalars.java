package dk.rettidig.web.input;

import dk.rettidig.calendar.DanishTime;
import dk.rettidig.calendar.Deadline;
import jakarta.json.JsonNumber;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The simple values an input record may have. A form sends them all as text. */
final class Scalars {

    private static final Map<Class<?>, Function<String, Object>> READERS = Map.ofEntries(
            Map.entry(String.class, Scalars::lines),
            Map.entry(int.class, Integer::valueOf),
            Map.entry(Integer.class, Integer::valueOf),
            Map.entry(long.class, Long::valueOf),
            Map.entry(Long.class, Long::valueOf),
            Map.entry(boolean.class, Scalars::yes),
            Map.entry(Boolean.class, Scalars::yes),
            Map.entry(LocalDate.class, DanishTime::parseDay),
            Map.entry(Instant.class, DanishTime::parse),
            Map.entry(Deadline.class, Deadline::parse));

    private Scalars() {}

    /** Whether a value is written in one piece, as a deadline is although it is a record. */
    static boolean areRead(Class<?> type) {
        return READERS.containsKey(type);
    }

    static @Nullable Object absent(Class<?> type) {
        if (type == boolean.class) {
            return false;
        }
        if (type == int.class) {
            return 0;
        }
        return type == long.class ? (Object) 0L : null;
    }

    static Object read(JsonValue json, Class<?> type) {
        String text = json instanceof JsonString sent ? sent.getString() : notText(json);
        if (type.isEnum()) {
            return constant(text, type);
        }
        Function<String, Object> reader = READERS.get(type);
        if (reader == null) {
            throw new IllegalStateException("an input record has no component of " + type);
        }
        return reader.apply(text);
    }

    private static String notText(JsonValue json) {
        boolean isPlain = json instanceof JsonNumber || json == JsonValue.TRUE || json == JsonValue.FALSE;
        if (!isPlain) {
            throw new IllegalArgumentException("not a text");
        }
        return json.toString();
    }

    /** Word and PDF break lines and pages by characters of their own. */
    private static String lines(String text) {
        return text.strip().replace("\r\n", "\n").replace('\u000b', '\n').replace('\f', '\n');
    }

    private static Object yes(String text) {
        switch (text) {
            case "true", "on", "1" -> {
                return true;
            }
            case "false", "0" -> {
                return false;
            }
            default -> throw new IllegalArgumentException("neither yes nor no");
        }
    }

    private static Object constant(String text, Class<?> type) {
        for (Object constant : type.getEnumConstants()) {
            if (((Enum<?>) constant).name().equals(text.toUpperCase(Locale.ROOT))) {
                return constant;
            }
        }
        throw new IllegalArgumentException("not one of the values");
    }

    static String messageKey(Class<?> type) {
        return type.isEnum() ? "web.input.choice" : "web.input." + type.getSimpleName();
    }
}
