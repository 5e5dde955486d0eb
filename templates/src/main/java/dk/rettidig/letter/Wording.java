package dk.rettidig.letter;

import org.jspecify.annotations.Nullable;

/** Sentences somebody wrote in the place of the template's own. */
public record Wording(@Nullable String heading, @Nullable String opening, @Nullable String questionHeading) {

    /** The template's own words everywhere. */
    public static final Wording OF_THE_TEMPLATE = new Wording(null, null, null);
}
