package dk.rettidig.web.parts;

import java.util.Locale;

/**
 * One step of a way that is walked from left to right.
 *
 * @param note when it was done and by whom, or when it must be done
 */
public record Step(String name, String note, State state) {

    /** Where the walker is, seen from the step. */
    public enum State {
        DONE,
        NOW,
        AHEAD,
        SKIPPED;

        public String style() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
