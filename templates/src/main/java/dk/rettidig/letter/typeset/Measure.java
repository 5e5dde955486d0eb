package dk.rettidig.letter.typeset;

import dk.rettidig.letter.manuscript.ParaLook;
import dk.rettidig.letter.manuscript.ParaLook.Align;

/**
 * The room a paragraph's lines have.
 *
 * @param left from the column's left edge
 * @param firstLine indent of the first line beyond {@code left}
 */
record Measure(float left, float width, float firstLine, Align align) {
    private static final float NARROWEST = 20;

    static Measure of(ParaLook look, float columnWidth, float firstLine) {
        float width = columnWidth - look.left() - look.right();
        return new Measure(look.left(), Math.max(width, NARROWEST), firstLine, look.align());
    }

    float width(boolean first) {
        return first ? Math.max(width - firstLine, NARROWEST) : width;
    }

    float left(boolean first) {
        return first ? left + firstLine : left;
    }

    /** Where a line of that natural width stands, and how far its blanks are drawn out. */
    Line.Place place(boolean first, boolean last, float natural, int blanks) {
        float slack = width(first) - natural;
        float left = left(first);
        return switch (align) {
            case LEFT -> new Line.Place(left, natural, 0);
            case CENTER -> new Line.Place(left + slack / 2, natural, 0);
            case RIGHT -> new Line.Place(left + slack, natural, 0);
            case JUSTIFY -> {
                boolean loose = blanks == 0 || (last && slack >= 0);
                yield new Line.Place(left, loose ? natural : width(first), loose ? 0 : slack / blanks);
            }
        };
    }
}
