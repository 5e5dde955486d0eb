package dk.rettidig.report.http;

import java.util.List;

/**
 * What one page of a list shows.
 *
 * @param more whether something comes after it
 */
record Stretch<T>(List<T> shown, boolean more) {

    private static final int ROWS = 200;

    /** One more than is shown is asked for: whether it is there tells whether there is a next page. */
    static final int ASKED = ROWS + 1;

    /** Of what comes after the page before. A program gets the whole of it. */
    static <T> Stretch<T> of(List<T> rest, boolean isPage) {
        boolean more = isPage && rest.size() > ROWS;
        return new Stretch<>(more ? rest.subList(0, ROWS) : rest, more);
    }
}
