package dk.rettidig.letter.docx;

import dk.rettidig.letter.manuscript.Borders;
import dk.rettidig.letter.manuscript.Borders.Stroke;
import org.jspecify.annotations.Nullable;

/** Lines and fills. */
final class Strokes {
    private Strokes() {}

    /** The lines around a paragraph or a cell; null when the file does not say. */
    static @Nullable Borders around(@Nullable Node borders) {
        if (borders == null) {
            return null;
        }
        Node left = borders.child("w:left");
        Node right = borders.child("w:right");
        return new Borders(
                stroke(borders.child("w:top")),
                stroke(right == null ? borders.child("w:end") : right),
                stroke(borders.child("w:bottom")),
                stroke(left == null ? borders.child("w:start") : left));
    }

    static @Nullable Stroke stroke(@Nullable Node border) {
        if (border == null) {
            return null;
        }
        String kind = border.attribute("w:val", "none");
        if (kind.equals("none") || kind.equals("nil")) {
            return null;
        }
        Integer color = TextProps.color(border.attribute("w:color", "auto"));
        Integer gap = border.number("w:space");
        return new Stroke(
                Measure.eighths(border.number("w:sz")),
                color == null ? 0 : color,
                gap == null ? 0 : Math.max(0, Math.min(31, gap)));
    }

    static @Nullable Integer fill(@Nullable Node shading) {
        String fill = shading == null ? null : shading.attribute("w:fill");
        return fill == null || fill.length() != 6 ? null : TextProps.color(fill);
    }
}
