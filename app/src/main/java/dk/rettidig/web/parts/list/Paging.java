package dk.rettidig.web.parts.list;

import org.jspecify.annotations.Nullable;

/**
 * The way through a long list. The next stretch starts after the last row shown and not at a row number, so that no row is
 * lost or shown twice while others work.
 *
 * @param first the address of the beginning, none when it is shown
 * @param next the address of what follows the last row, none at the end
 */
public record Paging(long shown, long all, @Nullable String first, @Nullable String next) {

    public static Paging whole(long rows) {
        return new Paging(rows, rows, null, null);
    }
}
