package dk.rettidig.letter.manuscript;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table.
 *
 * @param columns the widths of the grid's columns
 * @param layout whether it only places things on the page and is no table to a reader
 * @param summary the table's alternative text
 */
public record Grid(
        List<Float> columns, float left, ParaLook.Align align, boolean layout, @Nullable String summary, List<Row> rows)
        implements Item {

    public Grid {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** @param header repeated on each page, and the headers of the columns below */
    public record Row(boolean header, boolean keepTogether, Height height, List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /** A row's least or exact height; 0 at least for one as high as its content. */
    public record Height(float points, boolean exact) {}

    /**
     * A cell that covers {@code columnSpan} columns from {@code column} on and {@code rowSpan} rows downwards. Places
     * covered from above have no cell of their own.
     */
    public record Cell(
            int column,
            int columnSpan,
            int rowSpan,
            Padding padding,
            Vertical vertical,
            Borders borders,
            @Nullable Integer fill,
            List<Item> items) {
        public Cell {
            items = List.copyOf(items);
        }
    }

    public record Padding(float top, float right, float bottom, float left) {}

    public enum Vertical {
        TOP,
        MIDDLE,
        BOTTOM
    }
}
