package dk.rettidig.letter.reading.mending;

import dk.rettidig.letter.reading.text.SourceText;
import java.util.EnumSet;
import java.util.Set;

/** A text after a mending, and what was found broken. */
record Mended(SourceText text, Set<Damage> damages) {

    Mended {
        damages = Set.copyOf(damages);
    }

    static Mended whole(SourceText text) {
        return new Mended(text, Set.of());
    }

    static Mended when(boolean damaged, Damage damage, SourceText text) {
        return new Mended(text, damaged ? Set.of(damage) : Set.of());
    }

    Mended and(Mended next) {
        Set<Damage> all = EnumSet.noneOf(Damage.class);
        all.addAll(damages);
        all.addAll(next.damages);
        return new Mended(next.text, all);
    }
}
