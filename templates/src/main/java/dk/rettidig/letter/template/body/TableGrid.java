package dk.rettidig.letter.template.body;

import dk.rettidig.letter.Block;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The places of a table: which cell covers which columns and rows. */
final class TableGrid {

    private static final Block.Cell EMPTY = Block.Cell.of("");

    /**
     * One cell as one row shows it.
     *
     * @param rowsBelow how many rows it reaches down from here
     * @param first whether this is the cell's own row, and not one it reaches down into
     */
    record Place(Block.Cell cell, int column, int rowsBelow, boolean first) {

        int end() {
            return column + cell.columns();
        }

        Place oneRowDown() {
            return new Place(cell, column, rowsBelow - 1, false);
        }
    }

    record PlacedRow(boolean header, List<Place> places) {}

    private final List<PlacedRow> rows = new ArrayList<>();
    private int columns;

    TableGrid(Block.Table table) {
        List<Place> above = List.of();
        for (int i = 0; i < table.rows().size(); i++) {
            Block.Row row = table.rows().get(i);
            above = place(row.cells(), above, table.rows().size() - 1 - i);
            rows.add(new PlacedRow(row.header(), above));
        }
        for (PlacedRow row : rows) {
            pad(row.places());
        }
    }

    /** Puts a row's cells into the columns that no cell from above covers. */
    private List<Place> place(List<Block.Cell> cells, List<Place> above, int rowsAfter) {
        List<Place> places = new ArrayList<>();
        for (Block.Cell cell : cells) {
            passCovered(places, above);
            int column = end(places);
            places.add(new Place(cell, column, Math.min(cell.rows() - 1, rowsAfter), true));
            columns = Math.max(columns, column + cell.columns());
        }
        passCovered(places, above);
        above.stream()
                .filter(place -> place.rowsBelow() > 0 && place.column() >= end(places))
                .forEach(place -> {
                    fill(places, place.column());
                    places.add(place.oneRowDown());
                });
        return places;
    }

    private static void passCovered(List<Place> places, List<Place> above) {
        for (Place covering = covering(above, end(places)); covering != null; covering = covering(above, end(places))) {
            places.add(covering.oneRowDown());
        }
    }

    private static @Nullable Place covering(List<Place> above, int column) {
        for (Place place : above) {
            if (place.column() == column && place.rowsBelow() > 0) {
                return place;
            }
        }
        return null;
    }

    private static int end(List<Place> places) {
        return places.isEmpty() ? 0 : places.get(places.size() - 1).end();
    }

    private void pad(List<Place> places) {
        fill(places, columns);
    }

    private static void fill(List<Place> places, int end) {
        while (end(places) < end) {
            places.add(new Place(EMPTY, end(places), 0, true));
        }
    }

    List<PlacedRow> rows() {
        return rows;
    }

    int columns() {
        return columns;
    }
}
