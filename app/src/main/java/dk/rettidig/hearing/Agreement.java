package dk.rettidig.hearing;

import dk.rettidig.calendar.Deadline;
import java.time.Instant;
import java.util.List;

/**
 * The deadline two sides agreed on. An extension moves it when it was granted before the deadline that held then was over;
 * one granted afterwards moves nothing (goal 4.2: nobody is made punctual afterwards).
 *
 * @param extensions in the order they were granted
 */
record Agreement(Deadline original, List<Extension> extensions) {

    Deadline now() {
        return at(Instant.MAX);
    }

    /** What held at a moment, of what had been granted before it. */
    Deadline at(Instant moment) {
        Deadline agreed = original;
        for (Extension extension : extensions) {
            if (extension.grantedAt().isBefore(moment) && agreed.isMetBy(extension.grantedAt())) {
                agreed = extension.newDue();
            }
        }
        return agreed;
    }

    /** Whether it moved the deadline. */
    boolean counts(Extension extension) {
        return at(extension.grantedAt()).isMetBy(extension.grantedAt());
    }
}
