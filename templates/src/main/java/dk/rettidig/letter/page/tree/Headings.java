package dk.rettidig.letter.page.tree;

/** Sees to it that no level of headings is left out on the way down, which PDF/UA forbids. */
public final class Headings {
    private static final int DEEPEST = 6;

    private int last;

    /** The tag of a heading of that level: H1 to H6. */
    String type(int level) {
        last = Math.min(Math.min(level, last + 1), DEEPEST);
        return "H" + last;
    }

    /** The level the last heading got. */
    public int level() {
        return last;
    }
}
