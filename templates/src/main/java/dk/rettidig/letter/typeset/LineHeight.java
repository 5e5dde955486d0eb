package dk.rettidig.letter.typeset;

import dk.rettidig.letter.manuscript.ParaLook.Leading;
import dk.rettidig.letter.typeset.strand.Ink;
import dk.rettidig.letter.typeset.strand.Strand;

/**
 * How high a line is and where its base line lies, as LibreOffice has it: a multiple above one adds room below, one
 * under one takes from both sides, a least height adds above, and an exact one gives four fifths to what is above.
 */
final class LineHeight {
    private static final float SHARE_ABOVE = 0.8f;

    private final Leading leading;
    private final Ink mark;

    LineHeight(Leading leading, Ink mark) {
        this.leading = leading;
        this.mark = mark;
    }

    Line line(Strand strand, Line.Cut cut, Line.Place place) {
        float above = 0;
        float below = 0;
        int end = Math.min(Math.max(cut.to(), cut.from() + 1), strand.length());
        if (cut.from() >= end) {
            above = mark.above();
            below = mark.below();
        } else if (strand.oneInk()) {
            above = strand.ink(cut.from()).above();
            below = strand.ink(cut.from()).below();
        } else {
            for (int at = cut.from(); at < end; at = strand.sameInk(at, end)) {
                above = Math.max(above, strand.ink(at).above());
                below = Math.max(below, strand.ink(at).below());
            }
        }
        return leaded(strand, cut, place, above, below);
    }

    private Line leaded(Strand strand, Line.Cut cut, Line.Place place, float above, float below) {
        float natural = above + below;
        float amount = leading.amount();
        return switch (leading.rule()) {
            case EXACT -> new Line(strand, cut, place, amount * SHARE_ABOVE, amount, 0);
            case AT_LEAST -> {
                float height = Math.max(natural, amount);
                yield new Line(strand, cut, place, above + height - natural, height, 0);
            }
            case MULTIPLE -> {
                float height = natural * amount;
                yield new Line(strand, cut, place, above * Math.min(1, amount), height, Math.max(0, height - natural));
            }
        };
    }
}
