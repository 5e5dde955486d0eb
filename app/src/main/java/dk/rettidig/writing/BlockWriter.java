package dk.rettidig.writing;

import dk.rettidig.letter.Block;
import dk.rettidig.letter.Inline;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Blocks as the JSON {@link BlockReader} reads. */
final class BlockWriter {

    private BlockWriter() {}

    static JsonArray write(Written written) {
        return blocks(written.blocks(), written.hearings()).build();
    }

    private static JsonArrayBuilder blocks(List<Block> blocks, Map<Integer, Long> hearings) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        for (int i = 0; i < blocks.size(); i++) {
            array.add(block(blocks.get(i), hearings.get(i)));
        }
        return array;
    }

    private static JsonObjectBuilder block(Block block, @Nullable Long hearing) {
        if (block instanceof Block.Paragraph paragraph) {
            return words(typed("paragraph"), paragraph.content());
        }
        if (block instanceof Block.Heading heading) {
            return words(typed("heading").add("level", heading.level()), heading.content());
        }
        if (block instanceof Block.Quote quote) {
            return quote(quote, hearing);
        }
        if (block instanceof Block.ItemList list) {
            JsonArrayBuilder items = Json.createArrayBuilder();
            list.items().forEach(item -> items.add(blocks(item.content(), Map.of())));
            return typed("list").add("marker", list.marker().name()).add("items", items);
        }
        return table((Block.Table) block);
    }

    private static JsonObjectBuilder quote(Block.Quote quote, @Nullable Long hearing) {
        JsonObjectBuilder object = typed("quote");
        if (hearing != null) {
            object.add("hearing", hearing);
        }
        if (quote.authority() != null) {
            object.add("authority", quote.authority());
        }
        return object.add("content", blocks(quote.content(), Map.of()));
    }

    private static JsonObjectBuilder table(Block.Table table) {
        JsonArrayBuilder rows = Json.createArrayBuilder();
        for (Block.Row row : table.rows()) {
            JsonArrayBuilder cells = Json.createArrayBuilder();
            row.cells()
                    .forEach(cell -> cells.add(words(
                            Json.createObjectBuilder()
                                    .add("columns", cell.columns())
                                    .add("rows", cell.rows()),
                            cell.content())));
            rows.add(Json.createObjectBuilder().add("header", row.header()).add("cells", cells));
        }
        JsonObjectBuilder object = typed("table");
        if (table.caption() != null) {
            object.add("caption", table.caption());
        }
        return object.add("rows", rows);
    }

    /** Most words carry no marks and are one string. */
    private static JsonObjectBuilder words(JsonObjectBuilder object, List<Inline> words) {
        if (words.size() == 1 && words.get(0) instanceof Inline.Text text && !text.strong() && !text.emphasis()) {
            return object.add("text", text.text());
        }
        JsonArrayBuilder content = Json.createArrayBuilder();
        words.forEach(word -> content.add(word(word)));
        return object.add("content", content);
    }

    private static JsonObjectBuilder word(Inline word) {
        if (word instanceof Inline.Text text) {
            return typed("text")
                    .add("text", text.text())
                    .add("strong", text.strong())
                    .add("emphasis", text.emphasis());
        }
        if (word instanceof Inline.Link link) {
            return words(typed("link").add("address", link.address()), link.content());
        }
        return word instanceof Inline.Footnote note ? words(typed("footnote"), note.content()) : typed("lineBreak");
    }

    private static JsonObjectBuilder typed(String type) {
        return Json.createObjectBuilder().add("type", type);
    }
}
