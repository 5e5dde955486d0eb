package dk.rettidig.letter.page.column;

import dk.rettidig.letter.manuscript.Grid;
import dk.rettidig.letter.page.piece.Layer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One row of a table, or several that belong together. */
public final class Band extends Strip {
    private final float left;
    private final float[] heights;
    private final List<Grid.Row> rows;
    private final List<Cell> cells;
    private final RepeatedRows repeatedRows;
    private boolean rest;

    /**
     * @param row the first of the band's rows it stands in
     * @param padding what it keeps free on each side, the width of its lines included
     */
    record Cell(int row, int rowSpan, float left, float width, Grid.Cell look, Grid.Padding padding, Column content) {
        float needs() {
            return padding.top() + content.height() + padding.bottom();
        }

        Cell with(int newRow, int newSpan, Column newContent) {
            return new Cell(newRow, newSpan, left, width, look, padding, newContent);
        }
    }

    public record Parts(Band head, Band tail) {}

    Band(float above, float left, float[] heights, List<Grid.Row> rows, List<Cell> cells, RepeatedRows repeatedRows) {
        super(above, 0);
        this.left = left;
        this.heights = heights;
        this.rows = rows;
        this.cells = cells;
        this.repeatedRows = repeatedRows;
    }

    public RepeatedRows repeatedRows() {
        return repeatedRows;
    }

    /** Whether its beginning stands on the page before. */
    public boolean isRest() {
        return rest;
    }

    @Override
    public float height() {
        return offset(heights.length);
    }

    @Override
    public float overhang() {
        return 0;
    }

    @Override
    public boolean blank() {
        return false;
    }

    @Override
    public List<NoteBlock> notes() {
        return cells.stream().flatMap(cell -> cell.content.notes().stream()).toList();
    }

    private float offset(int row) {
        float offset = 0;
        for (int r = 0; r < row; r++) {
            offset += heights[r];
        }
        return offset;
    }

    @Override
    public void place(Layer layer, float x, float y, boolean repeated) {
        for (Cell cell : cells) {
            float cellLeft = x + left + cell.left;
            float cellTop = y + offset(cell.row);
            float height = offset(Math.min(heights.length, cell.row + cell.rowSpan)) - offset(cell.row);
            Grid.Cell look = cell.look;
            Integer fill = look.fill();
            if (fill != null) {
                layer.add(new Layer.Fill(cellLeft, cellTop, cell.width, height, fill));
            }
            Frames.cell(layer, look.borders(), cellLeft, cellTop, cell.width, height);
            float slack = Math.max(0, height - cell.needs());
            float drop =
                    switch (look.vertical()) {
                        case TOP -> 0;
                        case MIDDLE -> slack / 2;
                        case BOTTOM -> slack;
                    };
            cell.content.place(layer, cellLeft + cell.padding.left(), cellTop + cell.padding.top() + drop, repeated);
        }
    }

    /** Cuts the band so that its first part fits; null where it cannot be cut. */
    @Nullable
    public Parts cut(float room, boolean force) {
        int row = 0;
        while (row < heights.length && offset(row + 1) <= room) {
            row++;
        }
        if (row == heights.length) {
            return null;
        }
        boolean whole = !force
                && (rows.get(row).keepTogether() || rows.get(row).height().exact());
        Parts within = whole ? null : cutWithin(row, room, force);
        return within != null || row == 0 ? within : cutBefore(row);
    }

    private @Nullable Parts cutWithin(int row, float room, boolean force) {
        List<Cell> head = new ArrayList<>();
        List<Cell> tail = new ArrayList<>();
        float headHeight = 0;
        boolean moves = false;
        for (Cell cell : cells) {
            if (cell.row > row) {
                tail.add(cell.with(cell.row - row, cell.rowSpan, cell.content));
            } else if (cell.row + cell.rowSpan <= row) {
                head.add(cell);
            } else {
                Grid.Padding padding = cell.padding;
                float top = offset(cell.row);
                Column.Parts parts = cell.content.cut(room - top - padding.top() - padding.bottom(), force);
                boolean startsHere = cell.row == row;
                if (startsHere
                        && parts.head().strips().isEmpty()
                        && !cell.content.strips().isEmpty()) {
                    return null;
                }
                moves |= !parts.tail().strips().isEmpty();
                head.add(cell.with(cell.row, row + 1 - cell.row, parts.head()));
                tail.add(cell.with(0, cell.row + cell.rowSpan - row, parts.tail()));
                headHeight = Math.max(
                        headHeight, top + padding.top() + parts.head().height() + padding.bottom() - offset(row));
            }
        }
        return moves ? parts(head, tail, row + 1, row, headHeight) : null;
    }

    private Parts cutBefore(int row) {
        List<Cell> head = new ArrayList<>();
        List<Cell> tail = new ArrayList<>();
        for (Cell cell : cells) {
            if (cell.row >= row) {
                tail.add(cell.with(cell.row - row, cell.rowSpan, cell.content));
            } else if (cell.row + cell.rowSpan <= row) {
                head.add(cell);
            } else {
                Grid.Padding padding = cell.padding;
                float room = offset(row) - offset(cell.row) - padding.top() - padding.bottom();
                Column.Parts parts = cell.content.cut(room, true);
                head.add(cell.with(cell.row, row - cell.row, parts.head()));
                tail.add(cell.with(0, cell.row + cell.rowSpan - row, parts.tail()));
            }
        }
        return parts(head, tail, row, row, heights[row - 1]);
    }

    private Parts parts(List<Cell> head, List<Cell> tail, int headRows, int tailFrom, float lastHeight) {
        float[] headHeights = Arrays.copyOf(heights, headRows);
        headHeights[headRows - 1] = lastHeight;
        float[] tailHeights = Arrays.copyOfRange(heights, tailFrom, heights.length);
        if (headRows > tailFrom) {
            tailHeights[0] = 0;
        }
        for (Cell cell : tail) {
            if (cell.rowSpan == 1) {
                tailHeights[cell.row] = Math.max(tailHeights[cell.row], cell.needs());
            }
        }
        Band first = new Band(above(), left, headHeights, rows.subList(0, headRows), head, repeatedRows);
        Band second = new Band(0, left, tailHeights, rows.subList(tailFrom, rows.size()), tail, repeatedRows);
        second.rest = true;
        if (glued()) {
            second.glue();
        }
        return new Parts(first, second);
    }
}
