package dk.rettidig.letter.docx.style;

import static dk.rettidig.letter.docx.style.TextProps.either;

import dk.rettidig.letter.docx.guard.Node;
import dk.rettidig.letter.manuscript.Borders;
import dk.rettidig.letter.manuscript.Borders.Stroke;
import org.jspecify.annotations.Nullable;

/** The lines around a region of cells and between them; null where nothing is said. */
public record TableLines(
        @Nullable Stroke top,
        @Nullable Stroke right,
        @Nullable Stroke bottom,
        @Nullable Stroke left,
        @Nullable Stroke insideHorizontal,
        @Nullable Stroke insideVertical) {

    public static final TableLines NONE = new TableLines(null, null, null, null, null, null);

    /** Which edges of a region a cell touches. */
    public record Edges(boolean top, boolean right, boolean bottom, boolean left) {
        public static final Edges ALL = new Edges(true, true, true, true);
    }

    /** Reads {@code w:tblBorders} or {@code w:tcBorders}. */
    public static TableLines of(@Nullable Node borders) {
        if (borders == null) {
            return NONE;
        }
        return new TableLines(
                Strokes.side(borders, "w:top", "w:top"),
                Strokes.side(borders, "w:right", "w:end"),
                Strokes.side(borders, "w:bottom", "w:bottom"),
                Strokes.side(borders, "w:left", "w:start"),
                Strokes.side(borders, "w:insideH", "w:insideH"),
                Strokes.side(borders, "w:insideV", "w:insideV"));
    }

    public TableLines under(TableLines over) {
        return new TableLines(
                either(over.top, top),
                either(over.right, right),
                either(over.bottom, bottom),
                either(over.left, left),
                either(over.insideHorizontal, insideHorizontal),
                either(over.insideVertical, insideVertical));
    }

    /** The four lines of one cell of the region. */
    public TableLines ofCell(Edges edges) {
        return new TableLines(
                edges.top ? top : insideHorizontal,
                edges.right ? right : insideVertical,
                edges.bottom ? bottom : insideHorizontal,
                edges.left ? left : insideVertical,
                null,
                null);
    }

    public Borders visible() {
        return new Borders(
                Strokes.visible(top), Strokes.visible(right), Strokes.visible(bottom), Strokes.visible(left));
    }
}
