package dk.rettidig.intake.archive;

import dk.rettidig.language.Text;

/** A file that cannot be filed, and why. */
final class Unfit extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient Text reason;

    Unfit(String key, Object... arguments) {
        super(key);
        this.reason = Text.of(key, arguments);
    }

    Text reason() {
        return reason;
    }
}
