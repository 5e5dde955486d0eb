package dk.rettidig.letter.typeset;

import dk.rettidig.letter.typeset.strand.Strand;

/** Fills one line after the other with as much as fits: for text that is centred or set right, or too hard to fit well. */
final class FirstFit {
    private static final float GRACE = 0.01f;

    private FirstFit() {}

    /**
     * The first line of a stretch from {@code start} on.
     *
     * @param opening the first opening that may end it
     * @param width the room it has
     */
    static Line.Cut cut(Strand strand, Openings openings, int opening, int start, float width) {
        int best = -1;
        for (int k = opening; k < openings.count; k++) {
            if (openings.nextLine[k] <= start) {
                continue;
            }
            int end = Math.max(start, openings.end[k]);
            float hyphen = openings.hyphen[k] && end > start ? hyphenWidth(strand, end) : 0;
            if (strand.width(start, end) + hyphen > width + GRACE) {
                if (strand.width(start, end) > width + GRACE) {
                    break;
                }
                continue;
            }
            best = k;
        }
        if (best < 0) {
            return torn(strand, openings, start, width);
        }
        return new Line.Cut(start, Math.max(start, openings.end[best]), openings.nextLine[best], openings.hyphen[best]);
    }

    /** A word wider than the measure is torn where it must be. */
    private static Line.Cut torn(Strand strand, Openings openings, int start, float width) {
        int stop = openings.end[openings.count - 1];
        int end = start + 1;
        while (end < stop && strand.width(start, end + 1) <= width + GRACE) {
            end++;
        }
        if (end < stop && Character.isLowSurrogate(strand.at(end))) {
            end++;
        }
        return new Line.Cut(start, end, end >= stop ? openings.nextLine[openings.count - 1] : end, false);
    }

    static float hyphenWidth(Strand strand, int end) {
        return strand.ink(end - 1).advance('-');
    }
}
