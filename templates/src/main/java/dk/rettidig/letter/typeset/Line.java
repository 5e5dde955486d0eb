package dk.rettidig.letter.typeset;

import dk.rettidig.letter.typeset.strand.Strand;

/** One line of a paragraph: a piece of its strand, and where that stands. */
public final class Line {
    private static final float[] NO_TABS = {};
    private static final char[] NO_LEADERS = {};

    private final Strand strand;
    private final int from;
    private final int to;
    private final int next;
    private final boolean hyphenated;
    private final float left;
    private final float width;
    private final float wordSpace;
    private final float[] tabs;
    private final char[] leaders;
    private final float ascent;
    private final float height;
    private final float leadingBelow;

    Line(Strand strand, Cut cut, Place place, float ascent, float height, float leadingBelow) {
        this.strand = strand;
        this.from = cut.from;
        this.to = cut.to;
        this.next = cut.next;
        this.hyphenated = cut.hyphenated;
        this.left = place.left;
        this.width = place.width;
        this.wordSpace = place.wordSpace;
        this.tabs = place.tabs;
        this.leaders = place.leaders;
        this.ascent = ascent;
        this.height = height;
        this.leadingBelow = leadingBelow;
    }

    /** Which characters a line takes: {@code to} is where its blanks at the end begin, {@code next} the next line. */
    record Cut(int from, int to, int next, boolean hyphenated) {}

    /** Where they stand: from the column's left edge, with so much added to each blank. */
    static final class Place {
        final float left;
        final float width;
        final float wordSpace;
        final float[] tabs;
        final char[] leaders;

        Place(float left, float width, float wordSpace) {
            this(left, width, wordSpace, NO_TABS, NO_LEADERS);
        }

        Place(float left, float width, float wordSpace, float[] tabs, char[] leaders) {
            this.left = left;
            this.width = width;
            this.wordSpace = wordSpace;
            this.tabs = tabs;
            this.leaders = leaders;
        }
    }

    public Strand strand() {
        return strand;
    }

    public int from() {
        return from;
    }

    public int to() {
        return to;
    }

    public int next() {
        return next;
    }

    /** Whether a hyphen is drawn after it that its text does not have. */
    public boolean hyphenated() {
        return hyphenated;
    }

    /** From the column's left edge. */
    public float left() {
        return left;
    }

    public float width() {
        return width;
    }

    /** What is added to each blank so that the line fills its measure. */
    public float wordSpace() {
        return wordSpace;
    }

    /** Where the text goes on after the line's n-th tab, from the column's left edge. */
    public float afterTab(int n) {
        return tabs[n];
    }

    /** What fills the room of the line's n-th tab, or a blank. */
    public char leader(int n) {
        return leaders[n];
    }

    public boolean hasTabs() {
        return tabs.length > 0;
    }

    /** From the line's top to its base line. */
    public float ascent() {
        return ascent;
    }

    public float height() {
        return height;
    }

    /** The part of its height that only keeps the next line away. */
    public float leadingBelow() {
        return leadingBelow;
    }

    public boolean isEmpty() {
        return to == from;
    }

    public boolean endsPage() {
        return next > to && next <= strand.length() && strand.at(next - 1) == Strand.PAGE_END;
    }
}
