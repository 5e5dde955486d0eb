package dk.rettidig.casefile.http;

import dk.rettidig.calendar.Deadline;
import dk.rettidig.hearing.Hearing;
import dk.rettidig.hearing.Standing;
import dk.rettidig.web.parts.Tone;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A hearing on the case page. */
public record HearingLine(
        long id, String authority, Instant sentAt, Deadline due, @Nullable Instant receivedAt, Standing standing) {

    public Tone tone() {
        return switch (standing) {
            case ANSWERED -> Tone.OK;
            case ANSWERED_LATE, OVERDUE -> Tone.LATE;
            case SENT_BACK -> Tone.SOON;
            case WAITING, CANCELLED -> Tone.CALM;
        };
    }

    static HearingLine of(Hearing hearing, Instant now) {
        return new HearingLine(
                hearing.id(),
                hearing.authority().name(),
                hearing.sentAt(),
                hearing.due(),
                hearing.firstArrival().orElse(null),
                hearing.standing(now));
    }
}
