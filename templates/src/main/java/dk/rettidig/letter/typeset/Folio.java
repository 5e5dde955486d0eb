package dk.rettidig.letter.typeset;

/** The number of a page and of all pages. */
public record Folio(int page, int total) {
    /** Stands in where pages are not counted yet; as wide as the numbers of most letters. */
    public static final Folio UNKNOWN = new Folio(2, 5);
}
