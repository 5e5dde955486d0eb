package dk.rettidig.letter.template.part;

import org.jspecify.annotations.Nullable;

/** A piece of a compiled part, in the order it is written. */
interface Segment {

    void write(Filling filling);

    /** What it is for every letter that does not bring a text of its own for it; null when each letter differs. */
    default byte @Nullable [] constant() {
        return null;
    }

    /** Whether the letter brings its own text for what is otherwise constant. */
    default boolean isReplacedBy(Filling filling) {
        return false;
    }
}
