package dk.rettidig.letter.typeset;

import dk.rettidig.letter.typeset.strand.Strand;
import java.util.Arrays;

/** The places where a stretch of a strand may be broken, with what the breaker asks about each. */
final class Openings {
    /** {@code nextLine[k]} is where the line after opening k begins, {@code end[k]} where the one before it stops. */
    int[] nextLine = new int[512];

    int[] end = new int[512];
    boolean[] hyphen = new boolean[512];
    /** Widths from the stretch's beginning, and blanks met until then. */
    double[] reachOfEnd = new double[512];

    double[] reachOfNext = new double[512];
    int[] blanksToEnd = new int[512];
    int[] blanksToNext = new int[512];
    int count;

    /** @param mayDivide before which letters words may be divided */
    void find(Strand strand, int from, int to, boolean[] mayDivide) {
        count = 0;
        int blanks = 0;
        char[] text = strand.characters();
        int wordEnd = from;
        int blanksAtWordEnd = 0;
        for (int i = from; i < to; i++) {
            char c = text[i];
            if (isBlank(c)) {
                blanks++;
                if (i + 1 < to && !isBlank(text[i + 1]) && !isDashAlone(text, i + 1, to)) {
                    add(strand, from, wordEnd, i + 1, false, blanksAtWordEnd, blanks);
                }
                continue;
            }
            if (c == Strand.SOFT_HYPHEN) {
                if (i > from && i + 1 < to) {
                    add(strand, from, i, i + 1, true, blanks, blanks);
                }
                continue;
            }
            if (mayDivide[i] && i > from && strand.sameInk(i - 1, i + 1) > i) {
                add(strand, from, i, i, true, blanks, blanks);
            }
            wordEnd = i + 1;
            blanksAtWordEnd = blanks;
            if (i + 1 < to && opensAfter(text, i, from, to)) {
                add(strand, from, i + 1, i + 1, false, blanks, blanks);
            }
        }
        add(strand, from, wordEnd, to, false, blanksAtWordEnd, blanks);
    }

    private void add(Strand strand, int from, int to, int next, boolean hyphenated, int toEnd, int toNext) {
        if (count == end.length) {
            grow();
        }
        end[count] = to;
        nextLine[count] = next;
        hyphen[count] = hyphenated;
        reachOfEnd[count] = strand.width(from, to);
        reachOfNext[count] = strand.width(from, next);
        blanksToEnd[count] = toEnd;
        blanksToNext[count] = toNext;
        count++;
    }

    private void grow() {
        int size = 2 * end.length;
        nextLine = Arrays.copyOf(nextLine, size);
        end = Arrays.copyOf(end, size);
        hyphen = Arrays.copyOf(hyphen, size);
        reachOfEnd = Arrays.copyOf(reachOfEnd, size);
        reachOfNext = Arrays.copyOf(reachOfNext, size);
        blanksToEnd = Arrays.copyOf(blanksToEnd, size);
        blanksToNext = Arrays.copyOf(blanksToNext, size);
    }

    /** A blank that may be drawn out and may end a line. The fixed one is neither. */
    static boolean isBlank(char c) {
        return c == ' ';
    }

    /** A dash between blanks ends a line and does not begin one; the one that begins the text may. */
    private static boolean isDashAlone(char[] text, int at, int to) {
        return (text[at] == '\u2013' || text[at] == '\u2014') && at + 1 < to && isBlank(text[at + 1]);
    }

    /** After a hyphen, dash or stroke between letters; a number such as 2024-08874 stays whole. */
    private static boolean opensAfter(char[] text, int at, int from, int to) {
        char c = text[at];
        if (c != '-' && c != '\u2010' && c != '\u2013' && c != '\u2014' && c != '/') {
            return false;
        }
        return at > from
                && at + 1 < to
                && Character.isLetter(text[at + 1])
                && (Character.isLetter(text[at - 1]) || c == '/');
    }
}
