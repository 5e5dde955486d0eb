package dk.rettidig.web.input;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.regex.Pattern;

/**
 * Text that a database, a page and a Word file can all hold: the characters of XML 1.0, and the two by which
 * Word and PDF end a line or a page. PostgreSQL keeps no NUL, and half a surrogate pair is no character at all.
 */
public final class PlainText {

    private static final Pattern FORBIDDEN =
            Pattern.compile("[^\\t-\\r\\x20-\\x7e\\x{80}-\\x{d7ff}\\x{e000}-\\x{fffd}\\x{10000}-\\x{10ffff}]");

    private PlainText() {}

    public static boolean is(String text) {
        return !FORBIDDEN.matcher(text).find();
    }

    /** Every name and every text in it. */
    static boolean is(JsonValue json) {
        if (json instanceof JsonString text) {
            return is(text.getString());
        }
        if (json instanceof JsonArray array) {
            return array.stream().allMatch(PlainText::is);
        }
        return !(json instanceof JsonObject object)
                || object.entrySet().stream().allMatch(entry -> is(entry.getKey()) && is(entry.getValue()));
    }

    /** For text that was found in a file, where nobody can be asked to correct it. */
    public static String within(String text) {
        return FORBIDDEN.matcher(text).replaceAll("");
    }
}
