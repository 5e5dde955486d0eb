package dk.rettidig.letter.docx;

import dk.rettidig.letter.docx.TablePlaces.Place;
import dk.rettidig.letter.docx.guard.Measure;
import dk.rettidig.letter.docx.guard.Node;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The widths of a table's columns: from its grid, else from the cells of its first row, else all the same. */
final class TableColumns {
    private static final float WIDTH_OF_TEXT = 451;
    private static final float NARROWEST = 1;

    private TableColumns() {}

    static List<Float> widths(Node table, TablePlaces places) {
        List<Float> widths = new ArrayList<>();
        Node grid = table.child("w:tblGrid");
        if (grid != null) {
            for (Node column : grid.children()) {
                Float width = column.is("w:gridCol") ? Measure.twips(column.number("w:w")) : null;
                if (width != null && widths.size() < places.columns()) {
                    widths.add(Math.max(NARROWEST, width));
                }
            }
        }
        if (widths.isEmpty()) {
            places.row(0).forEach(place -> addWidths(place, widths));
        }
        float otherwise = widths.isEmpty() ? WIDTH_OF_TEXT / places.columns() : widths.get(widths.size() - 1);
        while (widths.size() < places.columns()) {
            widths.add(otherwise);
        }
        return widths;
    }

    private static void addWidths(Place place, List<Float> widths) {
        Float width = width(place.cell.at("w:tcPr", "w:tcW"));
        if (width != null && widths.size() == place.column) {
            for (int i = 0; i < place.columnSpan; i++) {
                widths.add(Math.max(NARROWEST, width / place.columnSpan));
            }
        }
    }

    private static @Nullable Float width(@Nullable Node width) {
        return width == null || !"dxa".equals(width.attribute("w:type", "dxa"))
                ? null
                : Measure.twips(width.number("w:w"));
    }
}
