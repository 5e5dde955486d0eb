package dk.rettidig.letter.reading.source;

import dk.rettidig.letter.reading.source.Row.Piece;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Running text in two columns, which is read one column after the other. What stands above and below them goes over the
 * whole page.
 *
 * @param gutter where the right column begins
 */
record TwoColumns(List<Row> above, List<Row> beside, List<Row> below, float gutter) {
    private static final float SAME_PLACE = 4;
    private static final int FEWEST_ROWS = 6;
    /** Shorter words beside each other are a table's. */
    private static final int SHORTEST = 16;

    static @Nullable TwoColumns in(List<Row> rows) {
        for (Row row : rows) {
            for (Piece piece : row.pieces().subList(1, row.pieces().size())) {
                TwoColumns columns = at(piece.x(), rows);
                if (columns != null) {
                    return columns;
                }
            }
        }
        return null;
    }

    private static @Nullable TwoColumns at(float gutter, List<Row> rows) {
        int first = -1;
        int last = -1;
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).pieces().stream().anyMatch(piece -> Math.abs(piece.x() - gutter) < SAME_PLACE)) {
                first = first < 0 ? i : first;
                last = i;
            }
        }
        List<Row> beside = rows.subList(Math.max(first, 0), last + 1);
        TwoColumns columns = new TwoColumns(
                rows.subList(0, Math.max(first, 0)), beside, rows.subList(last + 1, rows.size()), gutter);
        boolean isCrossed = beside.stream()
                .flatMap(row -> row.pieces().stream())
                .anyMatch(piece -> piece.x() < gutter - SAME_PLACE && piece.end() > gutter);
        return isCrossed || !isText(columns.side(false)) || !isText(columns.side(true)) ? null : columns;
    }

    private static boolean isText(List<Row> column) {
        double length =
                column.stream().mapToInt(row -> row.text().length()).average().orElse(0);
        return column.size() >= FEWEST_ROWS && length >= SHORTEST;
    }

    private List<Row> side(boolean right) {
        return beside.stream()
                .map(row -> row.part(gutter - SAME_PLACE, right))
                .filter(row -> !row.pieces().isEmpty())
                .toList();
    }

    List<List<Row>> inOrder() {
        return List.of(above, side(false), side(true), below);
    }
}
