package dk.rettidig.writing.comparison;

/** Some words that stand together and share a fate. */
public record Piece(Kind kind, String words) {

    /** What became of them between the earlier version and the later one. */
    public enum Kind {
        SAME,
        REMOVED,
        ADDED
    }
}
