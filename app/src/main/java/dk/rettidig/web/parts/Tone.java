package dk.rettidig.web.parts;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How urgent something is. A tone colours words; it never stands alone. */
public enum Tone {
    LATE("error"),
    SOON("time"),
    OK("success"),
    INFO("info"),
    CALM(null);

    private final @Nullable String icon;

    Tone(@Nullable String icon) {
        this.icon = icon;
    }

    public @Nullable String icon() {
        return icon;
    }

    /** The last part of a style class: {@code late}. */
    public String style() {
        return name().toLowerCase(Locale.ROOT);
    }
}
