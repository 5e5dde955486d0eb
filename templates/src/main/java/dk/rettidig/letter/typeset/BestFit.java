package dk.rettidig.letter.typeset;

import dk.rettidig.letter.manuscript.ParaLook.Align;
import java.util.Arrays;

/**
 * Breaks a whole stretch at once so that its lines are as even as can be (after Knuth and Plass): of all ways to
 * break it, the one with the least sum of squared faults. Only ways whose every line stays within the tolerance are
 * looked at, which keeps the work in proportion to the text.
 */
final class BestFit {
    /** How far a blank gives way, in parts of its width. */
    private static final float STRETCH = 0.55f;

    private static final float SHRINK = 0.26f;
    /** How far lines that are not justified may fall short before it counts fully, in parts of the measure. */
    private static final float RAGGED = 0.14f;

    private static final float LINE = 10;
    private static final float HYPHEN = 90;
    private static final float SECOND_HYPHEN = 40_000;
    private static final float HYPHEN_BEFORE_LAST = 20_000;
    private static final float SHORT_LAST_LINE = 4_000;

    private float[] faults = new float[513];
    private int[] before = new int[513];
    private int[] active = new int[513];
    private int[] chosen = new int[64];

    /**
     * @param tolerance how many times its stretch a blank may be drawn out
     * @return how many lines there are, or 0 where no way stays within the tolerance
     */
    int lines(Openings openings, Measure measure, float blank, float hyphenWidth, float tolerance) {
        int count = openings.count;
        if (faults.length < count + 1) {
            faults = new float[2 * count];
            before = new int[2 * count];
            active = new int[2 * count];
        }
        boolean justify = measure.align() == Align.JUSTIFY;
        float stretch = justify ? blank * STRETCH : measure.width() * RAGGED;
        float shrink = justify ? blank * SHRINK : 0;
        faults[0] = 0;
        active[0] = 0;
        int alive = 1;
        for (int k = 0; k < count; k++) {
            boolean last = k == count - 1;
            float best = Float.MAX_VALUE;
            int bestBefore = -1;
            int kept = 0;
            double end = openings.reachOfEnd[k] + (openings.hyphen[k] ? hyphenWidth : 0);
            for (int a = 0; a < alive; a++) {
                int start = active[a];
                double begin = start == 0 ? 0 : openings.reachOfNext[start - 1];
                int blanks = openings.blanksToEnd[k] - (start == 0 ? 0 : openings.blanksToNext[start - 1]);
                float slack = (float) (measure.width(start == 0) - (end - begin));
                if (slack < -blanks * shrink - 0.01f) {
                    continue;
                }
                active[kept++] = start;
                float give = slack < 0 ? blanks * shrink : justify ? blanks * stretch : stretch;
                float ratio = last && slack >= 0 ? 0 : give <= 0 ? (slack < 0.01f ? 0 : 1e6f) : slack / give;
                if (ratio > tolerance) {
                    continue;
                }
                float sum = faults[start] + fault(openings, k, start, ratio, last, end - begin, blank);
                if (sum < best) {
                    best = sum;
                    bestBefore = start;
                }
            }
            alive = kept;
            if (bestBefore >= 0) {
                faults[k + 1] = best;
                before[k + 1] = bestBefore;
                active[alive++] = k + 1;
            } else if (last || alive == 0) {
                return 0;
            }
        }
        return traceBack(count);
    }

    private static float fault(
            Openings openings, int k, int start, float ratio, boolean last, double width, float blank) {
        float badness = LINE + 100 * Math.abs(ratio * ratio * ratio);
        float fault = badness * badness;
        boolean hyphenBefore = start > 0 && openings.hyphen[start - 1];
        if (openings.hyphen[k]) {
            fault += HYPHEN * HYPHEN;
            if (hyphenBefore) {
                fault += SECOND_HYPHEN;
            }
        }
        if (last) {
            if (hyphenBefore) {
                fault += HYPHEN_BEFORE_LAST;
            }
            if (width < 10 * blank) {
                fault += SHORT_LAST_LINE;
            }
        }
        return fault;
    }

    private int traceBack(int end) {
        int lines = 0;
        for (int node = end; node > 0; node = before[node]) {
            if (lines == chosen.length) {
                chosen = Arrays.copyOf(chosen, 2 * lines);
            }
            chosen[lines++] = node - 1;
        }
        for (int i = 0; i < lines / 2; i++) {
            int other = chosen[i];
            chosen[i] = chosen[lines - 1 - i];
            chosen[lines - 1 - i] = other;
        }
        return lines;
    }

    /** The opening that ends the n-th line. */
    int opening(int line) {
        return chosen[line];
    }
}
