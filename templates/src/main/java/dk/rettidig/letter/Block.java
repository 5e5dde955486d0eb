package dk.rettidig.letter;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A part of a question or an answer, in the order it is read. */
public sealed interface Block {

    record Paragraph(List<Inline> content) implements Block {
        public Paragraph {
            content = List.copyOf(content);
        }

        public static Paragraph of(String text) {
            return new Paragraph(List.of(Inline.Text.plain(text)));
        }
    }

    /** A heading inside the answer. Level 1 stands directly under "Svar:". */
    record Heading(int level, List<Inline> content) implements Block {
        public Heading {
            content = List.copyOf(content);
        }
    }

    /**
     * Somebody else's words: a statement of an authority, with a district's words as a quote inside. The
     * quotation marks are not part of the text; the letter sets them.
     *
     * @param authority whose words they are, where that is known
     */
    record Quote(@Nullable String authority, List<Block> content) implements Block {
        public Quote {
            content = List.copyOf(content);
        }
    }

    record ItemList(Marker marker, List<Item> items) implements Block {
        public ItemList {
            items = List.copyOf(items);
        }
    }

    enum Marker {
        BULLET,
        NUMBER
    }

    record Item(List<Block> content) {
        public Item {
            content = List.copyOf(content);
        }
    }

    record Table(@Nullable String caption, List<Row> rows) implements Block {
        public Table {
            rows = List.copyOf(rows);
        }
    }

    /** @param header whether the row names the columns below it */
    record Row(boolean header, List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    record Cell(List<Inline> content, int columns, int rows) {
        public Cell {
            content = List.copyOf(content);
        }

        public static Cell of(String text) {
            return new Cell(List.of(Inline.Text.plain(text)), 1, 1);
        }
    }
}
