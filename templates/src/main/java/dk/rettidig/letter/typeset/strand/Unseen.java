package dk.rettidig.letter.typeset.strand;

/** Characters that people paste without seeing them, and bullets that Word keeps at a private place. */
final class Unseen {
    private Unseen() {}

    /** Marks of width nothing, which are left out: byte order marks, joiners, direction marks, stray controls. */
    static boolean includes(char c) {
        return c < ' '
                || (c >= '\u007f' && c <= '\u009f')
                || (c >= '\u200b' && c <= '\u200f')
                || (c >= '\u202a' && c <= '\u202e')
                || (c >= '\u2060' && c <= '\u206f')
                || (c >= '\ufe00' && c <= '\ufe0f')
                || c == '\ufeff';
    }

    /** The character that the fonts Symbol and Wingdings mean at their private places. */
    static char usual(char c) {
        return switch (c) {
            case '\uf0b7', '\uf06c', '\uf09f' -> '\u2022';
            case '\uf0a7', '\uf06e' -> '\u25aa';
            case '\uf02d', '\uf0be' -> '\u2013';
            case '\uf0e0' -> '\u2192';
            default -> c;
        };
    }
}
