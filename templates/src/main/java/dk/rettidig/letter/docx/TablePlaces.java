package dk.rettidig.letter.docx;

import dk.rettidig.letter.docx.guard.Measure;
import dk.rettidig.letter.docx.guard.Node;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where a table's cells stand. Word writes a cell that runs over several rows as one cell a row, all but the first
 * marked as covered; here the first one gets the height of all.
 */
final class TablePlaces {
    private static final int MOST_COLUMNS = 64;

    /** A cell in the grid; covered cells are not here. */
    static final class Place {
        final Node cell;
        final int row;
        final int column;
        final int columnSpan;
        private int rowSpan = 1;

        private Place(Node cell, int row, int column, int columnSpan) {
            this.cell = cell;
            this.row = row;
            this.column = column;
            this.columnSpan = columnSpan;
        }

        int rowSpan() {
            return rowSpan;
        }

        private boolean reaches(int nextRow, int atColumn, int span) {
            return row + rowSpan == nextRow && column == atColumn && columnSpan == span;
        }
    }

    private final List<Node> rows = new ArrayList<>();
    private final List<List<Place>> places = new ArrayList<>();
    private int columns;

    TablePlaces(Node table) {
        Map<Integer, Place> above = new HashMap<>();
        for (Node row : collected(table, "w:tr")) {
            List<Node> cells = collected(row, "w:tc");
            if (!cells.isEmpty()) {
                rows.add(row);
                places.add(place(row, cells, above));
            }
        }
    }

    private List<Place> place(Node row, List<Node> cells, Map<Integer, Place> above) {
        List<Place> placed = new ArrayList<>();
        Node properties = row.child("w:trPr");
        Integer before = properties == null ? null : Measure.whole(properties.value("w:gridBefore"));
        int column = before == null ? 0 : Math.max(0, Math.min(MOST_COLUMNS, before));
        for (Node cell : cells) {
            int span = span(cell.child("w:tcPr"));
            Place covering = above.get(column);
            if (isCovered(cell.child("w:tcPr"))
                    && covering != null
                    && covering.reaches(rows.size() - 1, column, span)) {
                covering.rowSpan++;
            } else {
                Place place = new Place(cell, rows.size() - 1, column, span);
                above.put(column, place);
                placed.add(place);
            }
            column += span;
        }
        columns = Math.max(columns, column);
        return placed;
    }

    private static int span(@Nullable Node properties) {
        Integer wide = properties == null ? null : Measure.whole(properties.value("w:gridSpan"));
        return wide == null ? 1 : Math.max(1, Math.min(MOST_COLUMNS, wide));
    }

    private static boolean isCovered(@Nullable Node properties) {
        Node merge = properties == null ? null : properties.child("w:vMerge");
        return merge != null && !"restart".equals(merge.attribute("w:val"));
    }

    /** Rows and cells may stand inside content controls and revisions; deleted rows are gone. */
    private static List<Node> collected(Node container, String wanted) {
        List<Node> collected = new ArrayList<>();
        for (Node node : container.children()) {
            switch (node.name) {
                case "w:sdt" -> {
                    Node content = node.child("w:sdtContent");
                    if (content != null) {
                        collected.addAll(collected(content, wanted));
                    }
                }
                case "w:customXml", "w:ins", "w:moveTo" -> collected.addAll(collected(node, wanted));
                default -> {
                    boolean deleted = node.at("w:trPr", "w:del") != null || node.at("w:tcPr", "w:cellDel") != null;
                    if (node.is(wanted) && !deleted) {
                        collected.add(node);
                    }
                }
            }
        }
        return collected;
    }

    List<Node> rows() {
        return rows;
    }

    List<Place> row(int row) {
        return places.get(row);
    }

    int columns() {
        return columns;
    }
}
