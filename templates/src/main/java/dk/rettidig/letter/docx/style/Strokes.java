package dk.rettidig.letter.docx.style;

import dk.rettidig.letter.docx.guard.Measure;
import dk.rettidig.letter.docx.guard.Node;
import dk.rettidig.letter.manuscript.Borders;
import dk.rettidig.letter.manuscript.Borders.Stroke;
import org.jspecify.annotations.Nullable;

/** Lines and fills. */
public final class Strokes {
    /** Says that there is no line, which takes away the line of a style; null says nothing. */
    static final Stroke TAKEN_AWAY = new Stroke(0, 0, 0);

    private Strokes() {}

    /** The lines around a paragraph; null when the file does not say. */
    static @Nullable Borders around(@Nullable Node borders) {
        if (borders == null) {
            return null;
        }
        return new Borders(
                visible(side(borders, "w:top", "w:top")),
                visible(side(borders, "w:right", "w:end")),
                visible(side(borders, "w:bottom", "w:bottom")),
                visible(side(borders, "w:left", "w:start")));
    }

    static @Nullable Stroke visible(@Nullable Stroke stroke) {
        return TAKEN_AWAY.equals(stroke) ? null : stroke;
    }

    static @Nullable Stroke side(Node borders, String name, String otherName) {
        Node side = borders.child(name);
        return stroke(side == null ? borders.child(otherName) : side);
    }

    private static @Nullable Stroke stroke(@Nullable Node border) {
        if (border == null) {
            return null;
        }
        String kind = border.attribute("w:val", "none");
        if (kind.equals("none") || kind.equals("nil")) {
            return TAKEN_AWAY;
        }
        Integer color = TextProps.color(border.attribute("w:color", "auto"));
        Integer gap = border.number("w:space");
        return new Stroke(
                Math.max(0.25f, Measure.eighths(border.number("w:sz"))),
                color == null ? 0 : color,
                gap == null ? 0 : Math.max(0, Math.min(31, gap)));
    }

    public static @Nullable Integer fill(@Nullable Node shading) {
        String fill = shading == null ? null : shading.attribute("w:fill");
        return fill == null || fill.length() != 6 ? null : TextProps.color(fill);
    }
}
