package dk.rettidig.web.parts;

import java.util.List;
import java.util.Locale;

/**
 * One line of a timeline.
 *
 * @param when the date or time as people write it
 * @param machineReadable the same in ISO 8601
 * @param details who, why, to whom
 */
public record Moment(String when, String machineReadable, String what, List<String> details, Kind kind) {

    /** Whether it happened, should have happened, or is still to come. */
    public enum Kind {
        DONE,
        LATE,
        AHEAD;

        public String style() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Moment {
        details = List.copyOf(details);
    }

    public static Moment done(String when, String machineReadable, String what, String... details) {
        return new Moment(when, machineReadable, what, List.of(details), Kind.DONE);
    }
}
