package dk.rettidig.letter.typeset.strand;

import java.util.List;

/**
 * The number of a page and of all pages.
 *
 * @param places for numbers that stand in the text itself: the page each of them turned out to be on
 */
public record Folio(int page, int total, List<Integer> places) {
    /** Stands in where pages are not counted yet; as wide as the numbers of most letters. */
    public static final Folio UNKNOWN = new Folio(2, 5);

    public Folio {
        places = List.copyOf(places);
    }

    public Folio(int page, int total) {
        this(page, total, List.of());
    }

    int pageOf(int number) {
        int known = number < places.size() ? places.get(number) : 0;
        return known > 0 ? known : page;
    }
}
