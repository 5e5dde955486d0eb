package dk.rettidig.letter.page.column;

import dk.rettidig.letter.manuscript.Borders;
import dk.rettidig.letter.manuscript.Grid;
import dk.rettidig.letter.manuscript.Item;
import dk.rettidig.letter.manuscript.Para;
import dk.rettidig.letter.page.tree.TableTags;
import dk.rettidig.letter.structure.Tag;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Sets a table into bands: single rows, or rows that a cell reaching down ties together. */
final class TableSetter {
    private final Grid grid;
    private final float left;
    private final float[] edges;
    private final @Nullable Tag tag;
    private final Tools tools;
    private final int[] covered;

    private TableSetter(Grid grid, float columnWidth, @Nullable Tag tag, Tools tools) {
        this.grid = grid;
        this.tag = tag;
        this.tools = tools;
        this.edges = new float[grid.columns().size() + 1];
        for (int i = 0; i < grid.columns().size(); i++) {
            edges[i + 1] = edges[i] + grid.columns().get(i);
        }
        float width = edges[edges.length - 1];
        this.left = switch (grid.align()) {
            case CENTER -> (columnWidth - width) / 2;
            case RIGHT -> columnWidth - width;
            case LEFT, JUSTIFY -> grid.left();
        };
        this.covered = new int[grid.columns().size()];
    }

    /** @param above the gap that the paragraph before wants */
    static List<Band> set(Grid grid, float columnWidth, float above, @Nullable Tag tag, Tools tools) {
        return new TableSetter(grid, columnWidth, tag, tools).bands(above);
    }

    private List<Band> bands(float above) {
        List<Band> bands = new ArrayList<>();
        RepeatedRows repeated = new RepeatedRows();
        boolean heading = true;
        int row = 0;
        while (row < grid.rows().size()) {
            int end = row + 1;
            List<Band.Cell> cells = new ArrayList<>();
            List<Grid.Row> rows = new ArrayList<>();
            for (int r = row; r < end; r++) {
                Grid.Row source = grid.rows().get(r);
                rows.add(source);
                end = Math.max(end, Math.min(grid.rows().size(), r + reach(source)));
                cells(source, r - row, r == grid.rows().size() - 1, cells);
            }
            Band band = new Band(bands.isEmpty() ? above : 0, left, heights(rows, cells), rows, cells, repeated);
            heading &= rows.get(0).header();
            if (heading) {
                repeated.add(band);
            }
            if ((heading && end < grid.rows().size()) || keptWithNext(rows)) {
                band.glue();
            }
            bands.add(band);
            row = end;
        }
        return bands;
    }

    private static int reach(Grid.Row row) {
        return row.cells().stream().mapToInt(Grid.Cell::rowSpan).max().orElse(1);
    }

    private void cells(Grid.Row row, int index, boolean lastRow, List<Band.Cell> into) {
        Tag rowTag = tag == null || grid.layout() ? tag : tag.child("TR");
        int column = 0;
        for (Grid.Cell cell : row.cells()) {
            fillGap(rowTag, column, cell.column());
            column = Math.min(edges.length - 1, cell.column() + Math.max(1, cell.columnSpan()));
            float x = edges[Math.min(cell.column(), edges.length - 1)];
            float width = Math.max(1, edges[column] - x);
            for (int c = cell.column(); c < column; c++) {
                covered[c] = cell.rowSpan();
            }
            Tag cellTag = rowTag == null || grid.layout() ? rowTag : TableTags.cell(rowTag, row.header(), cell);
            Grid.Padding padding = padding(cell, lastRow);
            float inner = Math.max(1, width - padding.left() - padding.right());
            Column content = ColumnSetter.set(cell.items(), inner, cellTag, tools);
            into.add(new Band.Cell(index, Math.max(1, cell.rowSpan()), x, width, cell, padding, content));
        }
        fillGap(rowTag, column, edges.length - 1);
        for (int c = 0; c < covered.length; c++) {
            covered[c] = Math.max(0, covered[c] - 1);
        }
    }

    /** A line above takes its room from the row below it; only the last row has one below. */
    private static Grid.Padding padding(Grid.Cell cell, boolean lastRow) {
        Grid.Padding padding = cell.padding();
        float above = width(cell.borders().top());
        float below = lastRow ? width(cell.borders().bottom()) : 0;
        return new Grid.Padding(padding.top() + above, padding.right(), padding.bottom() + below, padding.left());
    }

    private static float width(Borders.@Nullable Stroke stroke) {
        return stroke == null ? 0 : stroke.width();
    }

    /** Rows must be equally long for a reader who moves from cell to cell, so places without a cell get an empty one. */
    private void fillGap(@Nullable Tag rowTag, int from, int to) {
        if (rowTag == null || grid.layout()) {
            return;
        }
        for (int column = from; column < Math.min(to, covered.length); column++) {
            if (covered[column] == 0) {
                TableTags.emptyCell(rowTag);
                covered[column] = 1;
            }
        }
    }

    private static float[] heights(List<Grid.Row> rows, List<Band.Cell> cells) {
        float[] heights = new float[rows.size()];
        for (int r = 0; r < heights.length; r++) {
            heights[r] = rows.get(r).height().points();
        }
        for (Band.Cell cell : cells) {
            if (cell.rowSpan() == 1 && !rows.get(cell.row()).height().exact()) {
                heights[cell.row()] = Math.max(heights[cell.row()], cell.needs());
            }
        }
        for (Band.Cell cell : cells) {
            int lastRow = Math.min(heights.length, cell.row() + cell.rowSpan()) - 1;
            float there = 0;
            for (int r = cell.row(); r <= lastRow; r++) {
                there += heights[r];
            }
            if (cell.rowSpan() > 1 && cell.needs() > there) {
                heights[lastRow] += cell.needs() - there;
            }
        }
        return heights;
    }

    private static boolean keptWithNext(List<Grid.Row> rows) {
        List<Grid.Cell> cells = rows.get(rows.size() - 1).cells();
        if (cells.isEmpty() || cells.get(0).items().isEmpty()) {
            return false;
        }
        Item first = cells.get(0).items().get(0);
        return first instanceof Para para && para.look().keepWithNext();
    }
}
