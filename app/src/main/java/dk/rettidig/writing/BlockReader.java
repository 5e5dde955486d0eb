package dk.rettidig.writing;

import dk.rettidig.letter.Block;
import dk.rettidig.letter.Inline;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Blocks from JSON. A string stands for a paragraph, an item or a cell with nothing but these words. */
final class BlockReader {

    /** A district's words in the police's words in the ministry's is two; nobody needs more than this. */
    private static final int DEEPEST = 8;

    private final Map<Integer, Long> hearings = new HashMap<>();
    private int depth;

    private BlockReader() {}

    static Written read(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            if (!(reader.readValue() instanceof JsonArray blocks)) {
                throw new Unreadable("blocks", "writing.blocks");
            }
            BlockReader all = new BlockReader();
            return new Written(all.blocks(blocks, "blocks"), all.hearings);
        } catch (JsonException | ClassCastException notBlocks) {
            throw new Unreadable("blocks", "writing.blocks");
        }
    }

    private List<Block> blocks(JsonArray array, String place) {
        depth++;
        if (depth > DEEPEST) {
            throw new Unreadable(place, "writing.deep");
        }
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < array.size(); i++) {
            String here = place + "[" + i + "]";
            JsonValue json = array.get(i);
            if (isFootnote(json)) {
                appendNote(blocks, (JsonObject) json, here);
            } else {
                blocks.add(block(json, here));
                hearingOf(json)
                        .filter(any -> depth == 1)
                        .ifPresent(hearing -> hearings.put(blocks.size() - 1, hearing));
            }
        }
        depth--;
        return blocks;
    }

    private static boolean isFootnote(JsonValue json) {
        return json instanceof JsonObject object && object.getString("type", "").equals("footnote");
    }

    /** A note between two blocks hangs on the last word of the first. */
    private static void appendNote(List<Block> blocks, JsonObject note, String place) {
        int last = blocks.size() - 1;
        if (last < 0 || !(blocks.get(last) instanceof Block.Paragraph paragraph)) {
            throw new Unreadable(place, "writing.footnote");
        }
        List<Inline> content = new ArrayList<>(paragraph.content());
        content.add(new Inline.Footnote(InlineReader.wordsOf(note, place)));
        blocks.set(last, new Block.Paragraph(content));
    }

    private static Optional<Long> hearingOf(JsonValue json) {
        return json instanceof JsonObject object && object.get("hearing") instanceof JsonNumber number
                ? Optional.of(number.longValue())
                : Optional.empty();
    }

    private Block block(JsonValue json, String place) {
        if (json instanceof JsonString text) {
            return new Block.Paragraph(InlineReader.plain(text.getString(), place));
        }
        if (!(json instanceof JsonObject object)) {
            throw new Unreadable(place, "writing.block");
        }
        String type = object.getString("type", "");
        return switch (type) {
            case "paragraph" -> new Block.Paragraph(InlineReader.wordsOf(object, place));
            case "heading" -> new Block.Heading(level(object, place), InlineReader.wordsOf(object, place));
            case "quote" -> new Block.Quote(object.getString("authority", null), content(object, place));
            case "list" -> list(object, place);
            case "table" -> table(object, place);
            default -> throw new Unreadable(place + ".type", "writing.type", type);
        };
    }

    private static int level(JsonObject object, String place) {
        int level = object.getInt("level", 1);
        if (level < 1 || level > 3) {
            throw new Unreadable(place + ".level", "writing.level");
        }
        return level;
    }

    /** Blocks inside a block: its {@code content}, or its {@code text} with a blank line between paragraphs. */
    private List<Block> content(JsonObject object, String place) {
        if (object.get("text") instanceof JsonString text) {
            List<Block> paragraphs = new ArrayList<>();
            for (String paragraph : text.getString().strip().split("\\R\\s*\\R", -1)) {
                paragraphs.add(new Block.Paragraph(InlineReader.plain(paragraph.strip(), place + ".text")));
            }
            return paragraphs;
        }
        JsonValue content = object.containsKey("paragraphs") ? object.get("paragraphs") : object.get("content");
        return content == null ? List.of() : blocks(asArray(content), place + ".content");
    }

    private Block list(JsonObject object, String place) {
        String marker = object.getString("marker", object.getBoolean("ordered", false) ? "NUMBER" : "BULLET");
        if (!marker.equals("NUMBER") && !marker.equals("BULLET")) {
            throw new Unreadable(place + ".marker", "writing.marker");
        }
        List<Block.Item> items = new ArrayList<>();
        JsonArray array = array(object, "items", place);
        for (int i = 0; i < array.size(); i++) {
            items.add(new Block.Item(item(array.get(i), place + ".items[" + i + "]")));
        }
        return new Block.ItemList(Block.Marker.valueOf(marker), items);
    }

    private List<Block> item(JsonValue json, String place) {
        return json instanceof JsonObject object && !object.containsKey("type")
                ? content(object, place)
                : blocks(asArray(json), place);
    }

    private static Block table(JsonObject object, String place) {
        List<Block.Row> rows = new ArrayList<>();
        JsonArray array = array(object, "rows", place);
        for (int i = 0; i < array.size(); i++) {
            rows.add(row(array.get(i), place + ".rows[" + i + "]"));
        }
        return new Block.Table(object.getString("caption", null), rows);
    }

    private static Block.Row row(JsonValue json, String place) {
        boolean isHeader = json instanceof JsonObject object && object.getBoolean("header", false);
        JsonArray array = json instanceof JsonObject object ? array(object, "cells", place) : asArray(json);
        List<Block.Cell> cells = new ArrayList<>();
        for (int i = 0; i < array.size(); i++) {
            cells.add(cell(array.get(i), place + ".cells[" + i + "]"));
        }
        return new Block.Row(isHeader, cells);
    }

    private static Block.Cell cell(JsonValue json, String place) {
        if (!(json instanceof JsonObject object)) {
            return new Block.Cell(InlineReader.words(json, place), 1, 1);
        }
        int columns = object.getInt("columns", 1);
        int rows = object.getInt("rows", 1);
        if (columns < 1 || rows < 1 || columns > 100 || rows > 1000) {
            throw new Unreadable(place, "writing.cell");
        }
        return new Block.Cell(InlineReader.wordsOf(object, place), columns, rows);
    }

    private static JsonArray array(JsonObject object, String name, String place) {
        if (!(object.get(name) instanceof JsonArray array) || array.isEmpty()) {
            throw new Unreadable(place + "." + name, "writing.empty");
        }
        return array;
    }

    private static JsonArray asArray(@Nullable JsonValue json) {
        return json instanceof JsonArray array
                ? array
                : Json.createArrayBuilder().add(json).build();
    }
}
