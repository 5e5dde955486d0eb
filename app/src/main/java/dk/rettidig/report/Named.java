package dk.rettidig.report;

import java.util.Comparator;

/** Somebody whose numbers stand by themselves. */
public record Named(String code, String name) implements Comparable<Named> {

    private static final Comparator<Named> BY_NAME =
            Comparator.comparing(Named::name).thenComparing(Named::code);

    @Override
    public int compareTo(Named other) {
        return BY_NAME.compare(this, other);
    }
}
