package dk.rettidig.errand;

import org.jspecify.annotations.Nullable;

/**
 * What came of an errand: a page that shows it, or a file.
 *
 * @param told the key of the sentence told on that page, if it is shown at once
 */
public record Result(
        @Nullable String page, @Nullable String told, @Nullable String fileName, @Nullable String mediaType) {

    public static Result page(String address, String told) {
        return new Result(address, told, null, null);
    }

    /** What was written into the errand's file. */
    public static Result file(String name, String mediaType) {
        return new Result(null, null, name, mediaType);
    }
}
