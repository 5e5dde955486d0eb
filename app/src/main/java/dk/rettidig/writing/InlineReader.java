package dk.rettidig.writing;

import dk.rettidig.letter.Inline;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What stands inside a paragraph, from JSON: a string, or a list of strings and objects that name their type. */
final class InlineReader {

    private InlineReader() {}

    /** The words of an object: its {@code text}, which is plain, or its {@code content}. */
    static List<Inline> wordsOf(JsonObject object, String place) {
        JsonValue text = object.get("text");
        return text != null ? words(text, place + ".text") : words(object.get("content"), place + ".content");
    }

    static List<Inline> words(@Nullable JsonValue json, String place) {
        if (json == null || json == JsonValue.NULL) {
            return List.of();
        }
        if (json instanceof JsonString text) {
            return plain(text.getString(), place);
        }
        if (json instanceof JsonObject) {
            return one(json, place);
        }
        if (!(json instanceof JsonArray array)) {
            throw new Unreadable(place, "writing.words");
        }
        List<Inline> words = new ArrayList<>();
        for (int i = 0; i < array.size(); i++) {
            words.addAll(one(array.get(i), place + "[" + i + "]"));
        }
        return words;
    }

    private static List<Inline> one(JsonValue json, String place) {
        if (json instanceof JsonString text) {
            return plain(text.getString(), place);
        }
        if (!(json instanceof JsonObject object)) {
            throw new Unreadable(place, "writing.words");
        }
        return switch (object.getString("type", "text")) {
            case "text" -> marked(object, place);
            case "link" -> List.of(new Inline.Link(address(object, place), wordsOf(object, place)));
            case "footnote" -> List.of(new Inline.Footnote(wordsOf(object, place)));
            case "lineBreak" -> List.of(new Inline.LineBreak());
            default -> throw new Unreadable(place + ".type", "writing.type", object.getString("type"));
        };
    }

    private static List<Inline> marked(JsonObject object, String place) {
        String text = Characters.checked(object.getString("text", ""), place);
        boolean strong = object.getBoolean("strong", false);
        boolean emphasis = object.getBoolean("emphasis", false);
        return text.isEmpty() ? List.of() : List.of(new Inline.Text(text, strong, emphasis));
    }

    private static String address(JsonObject object, String place) {
        return checkedAddress(object.getString("address", ""), place);
    }

    /** A letter goes to Parliament and onto its site: it points to pages and mail addresses, and to nothing that runs. */
    static String checkedAddress(String address, String place) {
        if (!address.matches("(https?://|mailto:)[^\\s\"<>]+")) {
            throw new Unreadable(place, "writing.address");
        }
        return address;
    }

    /** A new line in a plain string is a new line in the paragraph. */
    static List<Inline> plain(String text, String place) {
        List<Inline> words = new ArrayList<>();
        for (String line : Characters.checked(text, place).replace("\r\n", "\n").split("\n", -1)) {
            if (!words.isEmpty()) {
                words.add(new Inline.LineBreak());
            }
            words.add(Inline.Text.plain(line));
        }
        words.removeIf(word -> word instanceof Inline.Text part && part.text().isEmpty());
        return words;
    }
}
