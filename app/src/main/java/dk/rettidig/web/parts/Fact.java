package dk.rettidig.web.parts;

import org.jspecify.annotations.Nullable;

/** One thing known, with its name. */
public record Fact(String name, String value, @Nullable String address) {

    public static Fact of(String name, String value) {
        return new Fact(name, value, null);
    }
}
