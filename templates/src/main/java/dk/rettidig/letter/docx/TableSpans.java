package dk.rettidig.letter.docx;

import dk.rettidig.letter.docx.TableStyle.Lines;
import dk.rettidig.letter.manuscript.Borders;
import dk.rettidig.letter.manuscript.Borders.Stroke;
import dk.rettidig.letter.manuscript.Grid;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where a table's cells stand. Word writes a cell that runs over several rows as one cell a row, all but the first marked
 * as covered; here the first one gets the height of all.
 */
final class TableSpans {
    private final int rows;
    private final Map<Integer, Place> open = new HashMap<>();
    private final Map<Place, Integer> heights = new HashMap<>();
    private int row = -1;
    private int column;
    private int columns;
    private boolean covered;

    private record Place(int row, int column) {}

    TableSpans(int rows) {
        this.rows = rows;
    }

    void startRow(@Nullable Integer columnsBefore) {
        row++;
        column = columnsBefore == null ? 0 : Math.max(0, Math.min(8, columnsBefore));
    }

    /** The column the next cell starts in. */
    int place(int span, boolean isCovered, boolean merges) {
        int at = column;
        column += span;
        columns = Math.max(columns, column);
        Place above = open.get(at);
        covered = isCovered && above != null;
        if (covered && above != null) {
            heights.merge(above, 1, Integer::sum);
        } else if (merges) {
            Place first = new Place(row, at);
            open.put(at, first);
            heights.put(first, 1);
        } else {
            open.remove(at);
        }
        return at;
    }

    /** Whether the cell placed last belongs to one above it. */
    boolean wasCovered() {
        return covered;
    }

    int columns() {
        return columns;
    }

    /** The rows with every cell's height, and the table's lines where a cell has none of its own. */
    List<Grid.Row> applied(List<Grid.Row> read, Lines lines) {
        List<Grid.Row> applied = new ArrayList<>();
        for (int at = 0; at < read.size(); at++) {
            Grid.Row source = read.get(at);
            List<Grid.Cell> cells = new ArrayList<>();
            for (Grid.Cell cell : source.cells()) {
                int height = heights.getOrDefault(new Place(at, cell.column()), 1);
                cells.add(new Grid.Cell(
                        cell.column(),
                        cell.columnSpan(),
                        height,
                        cell.padding(),
                        cell.vertical(),
                        lined(cell, at, height, lines),
                        cell.fill(),
                        cell.items()));
            }
            applied.add(new Grid.Row(source.header(), source.keepTogether(), source.height(), cells));
        }
        return applied;
    }

    private Borders lined(Grid.Cell cell, int at, int height, Lines lines) {
        Borders own = cell.borders();
        boolean last = at + height >= rows;
        boolean rightmost = cell.column() + cell.columnSpan() >= columns;
        return new Borders(
                either(own.top(), at == 0 ? lines.top() : lines.insideHorizontal()),
                either(own.right(), rightmost ? lines.right() : lines.insideVertical()),
                either(own.bottom(), last ? lines.bottom() : lines.insideHorizontal()),
                either(own.left(), cell.column() == 0 ? lines.left() : lines.insideVertical()));
    }

    private static @Nullable Stroke either(@Nullable Stroke own, @Nullable Stroke table) {
        return own == null ? table : own;
    }
}
