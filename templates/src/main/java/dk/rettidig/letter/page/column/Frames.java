package dk.rettidig.letter.page.column;

import dk.rettidig.letter.manuscript.Borders;
import dk.rettidig.letter.manuscript.Borders.Stroke;
import dk.rettidig.letter.manuscript.ParaLook;
import dk.rettidig.letter.page.piece.Layer;
import org.jspecify.annotations.Nullable;

/** Draws the lines around paragraphs and cells. */
final class Frames {
    private Frames() {}

    static void paragraph(
            Layer layer, ParaLook look, float left, float top, float width, float height, boolean first, boolean last) {
        Integer fill = look.fill();
        if (fill != null) {
            layer.add(new Layer.Fill(left, top, width, height, fill));
        }
        Borders borders = look.borders();
        float up = first ? gap(borders.top()) : 0;
        float down = last ? gap(borders.bottom()) : 0;
        float outLeft = left - gap(borders.left());
        float outRight = left + width + gap(borders.right());
        vertical(layer, borders.left(), outLeft, top - up, top + height + down);
        vertical(layer, borders.right(), outRight, top - up, top + height + down);
        if (first) {
            horizontal(layer, borders.top(), outLeft, outRight, top - up);
        }
        if (last) {
            horizontal(layer, borders.bottom(), outLeft, outRight, top + height + down);
        }
    }

    static void cell(Layer layer, Borders borders, float left, float top, float width, float height) {
        horizontal(layer, borders.top(), left, left + width, top);
        horizontal(layer, borders.bottom(), left, left + width, top + height);
        vertical(layer, borders.left(), left, top, top + height);
        vertical(layer, borders.right(), left + width, top, top + height);
    }

    private static float gap(@Nullable Stroke stroke) {
        return stroke == null ? 0 : stroke.gap();
    }

    private static void horizontal(Layer layer, @Nullable Stroke stroke, float from, float to, float y) {
        if (stroke != null) {
            float half = stroke.width() / 2;
            layer.add(new Layer.Rule(from - half, y, to + half, y, stroke.width(), stroke.color()));
        }
    }

    private static void vertical(Layer layer, @Nullable Stroke stroke, float x, float from, float to) {
        if (stroke != null) {
            layer.add(new Layer.Rule(x, from, x, to, stroke.width(), stroke.color()));
        }
    }
}
