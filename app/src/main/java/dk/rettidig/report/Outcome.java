package dk.rettidig.report;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How one hearing counts at a given moment. Every hearing has exactly one outcome, so the four always add up. */
public enum Outcome {
    /** The first statement arrived before the deadline was over. */
    ON_TIME(true),
    /** It arrived later, or the deadline is over and nothing has come. */
    LATE(true),
    /** Not answered, and the deadline is not over yet. */
    WAITING(false),
    /** Withdrawn while there was still time to answer, so that nobody can tell how it would have gone. */
    CANCELLED(false);

    private final boolean scored;

    Outcome(boolean scored) {
        this.scored = scored;
    }

    /** Whether the hearing is part of the rate. */
    public boolean scored() {
        return scored;
    }

    /**
     * @param lateFrom the first moment that is too late; a deadline that is a day ends at midnight in Copenhagen
     * @param arrived when the first statement came; later versions, and being sent back, do not move it
     * @param cancelled when the hearing was withdrawn, if it was
     */
    public static Outcome of(Instant lateFrom, @Nullable Instant arrived, @Nullable Instant cancelled, Instant now) {
        if (arrived != null && (cancelled == null || !arrived.isAfter(cancelled))) {
            return arrived.isBefore(lateFrom) ? ON_TIME : LATE;
        }
        if (cancelled != null && cancelled.isBefore(lateFrom)) {
            return CANCELLED;
        }
        return now.isBefore(lateFrom) ? WAITING : LATE;
    }
}
