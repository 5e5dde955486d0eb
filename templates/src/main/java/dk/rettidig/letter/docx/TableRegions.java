package dk.rettidig.letter.docx;

import dk.rettidig.letter.docx.TablePlaces.Place;
import dk.rettidig.letter.docx.guard.Node;
import dk.rettidig.letter.docx.style.TableLines;
import dk.rettidig.letter.docx.style.TableLines.Edges;
import dk.rettidig.letter.docx.style.TableStyle;
import dk.rettidig.letter.docx.style.TableStyle.Region;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which of a table style's regions a cell belongs to, from the weakest to the strongest (ECMA-376-1, 17.7.6): bands,
 * then columns, then rows, then corners.
 */
final class TableRegions {
    private static final int FIRST_ROW = 0x20;
    private static final int LAST_ROW = 0x40;
    private static final int FIRST_COLUMN = 0x80;
    private static final int LAST_COLUMN = 0x100;
    private static final int NO_ROW_BANDS = 0x200;
    private static final int NO_COLUMN_BANDS = 0x400;

    private record Part(String name, Edges edges) {}

    private final TableStyle style;
    private final int look;
    private final int rows;
    private final int columns;

    TableRegions(TableStyle style, @Nullable Node look, int rows, int columns) {
        this.style = style;
        this.look = look == null ? NO_ROW_BANDS | NO_COLUMN_BANDS : flags(look);
        this.rows = rows;
        this.columns = columns;
    }

    private static int flags(Node look) {
        int flags = 0;
        try {
            flags = Integer.parseInt(look.attribute("w:val", "0"), 16);
        } catch (NumberFormatException onlySingleFlags) {
            flags = 0;
        }
        flags |= "1".equals(look.attribute("w:firstRow")) ? FIRST_ROW : 0;
        flags |= "1".equals(look.attribute("w:lastRow")) ? LAST_ROW : 0;
        flags |= "1".equals(look.attribute("w:firstColumn")) ? FIRST_COLUMN : 0;
        flags |= "1".equals(look.attribute("w:lastColumn")) ? LAST_COLUMN : 0;
        flags |= "1".equals(look.attribute("w:noHBand")) ? NO_ROW_BANDS : 0;
        return flags | ("1".equals(look.attribute("w:noVBand")) ? NO_COLUMN_BANDS : 0);
    }

    /** What the style says of one cell, its four lines worked out. */
    Region of(Place place, TableLines tableLines) {
        Edges whole = edges(place);
        Region region = style.whole();
        TableLines lines = region.lines().ofCell(whole).under(tableLines.ofCell(whole));
        Region result = new Region(region.paragraph(), region.text(), lines, region.fill());
        if (style.regions().isEmpty()) {
            return result;
        }
        for (Part part : parts(place, whole)) {
            Region over = style.regions().get(part.name());
            if (over != null) {
                result = result.under(
                        new Region(over.paragraph(), over.text(), over.lines().ofCell(part.edges()), over.fill()));
            }
        }
        return result;
    }

    private List<Part> parts(Place place, Edges whole) {
        List<Part> parts = new ArrayList<>();
        Edges inRow = new Edges(true, whole.right(), true, whole.left());
        Edges inColumn = new Edges(whole.top(), true, whole.bottom(), true);
        boolean firstRow = place.row == 0 && has(FIRST_ROW);
        boolean lastRow = whole.bottom() && has(LAST_ROW);
        boolean firstColumn = place.column == 0 && has(FIRST_COLUMN);
        boolean lastColumn = whole.right() && has(LAST_COLUMN);
        add(parts, !has(NO_COLUMN_BANDS), band("Vert", place.column, FIRST_COLUMN), inColumn);
        add(parts, !has(NO_ROW_BANDS), band("Horz", place.row, FIRST_ROW), inRow);
        add(parts, firstColumn, "firstCol", inColumn);
        add(parts, lastColumn, "lastCol", inColumn);
        add(parts, firstRow, "firstRow", inRow);
        add(parts, lastRow, "lastRow", inRow);
        add(parts, firstRow && lastColumn, "neCell", Edges.ALL);
        add(parts, firstRow && firstColumn, "nwCell", Edges.ALL);
        add(parts, lastRow && lastColumn, "seCell", Edges.ALL);
        add(parts, lastRow && firstColumn, "swCell", Edges.ALL);
        return parts;
    }

    private static void add(List<Part> parts, boolean applies, String name, Edges edges) {
        if (applies) {
            parts.add(new Part(name, edges));
        }
    }

    /** Bands are counted from the first row or column that is no heading. */
    private String band(String direction, int at, int heading) {
        boolean odd = (at - (has(heading) ? 1 : 0)) % 2 == 0;
        return (odd ? "band1" : "band2") + direction;
    }

    private Edges edges(Place place) {
        return new Edges(
                place.row == 0,
                place.column + place.columnSpan >= columns,
                place.row + place.rowSpan() >= rows,
                place.column == 0);
    }

    private boolean has(int flag) {
        return (look & flag) != 0;
    }
}
