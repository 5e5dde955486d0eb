package dk.rettidig.errand;

import dk.rettidig.errand.Errand.Ending;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How an errand stands, derived from what is known of it. */
public enum Standing {
    UNDER_WAY,
    STOPPING,
    /** Whoever did it has gone: nothing came of it, and nothing will. */
    LOST,
    DONE,
    STOPPED,
    FAILED;

    /** Without a sign of life for so long, it is lost. */
    static final Duration SILENCE = Duration.ofMinutes(1);

    /** The clocks of two instances may differ: whoever does it gives up earlier than others take it for lost. */
    private static final Duration APART = Duration.ofSeconds(10);

    static Standing of(@Nullable Ending ending, @Nullable Instant stopWantedAt, Instant seenAt, Instant now) {
        if (ending != null) {
            return switch (ending) {
                case DONE -> DONE;
                case STOPPED -> STOPPED;
                case FAILED -> FAILED;
            };
        }
        if (!now.isBefore(seenAt.plus(SILENCE))) {
            return LOST;
        }
        return stopWantedAt == null ? UNDER_WAY : STOPPING;
    }

    /** Whether whoever does it may go on and may end it. */
    static boolean mayGoOn(@Nullable Ending ending, @Nullable Instant stopWantedAt, Instant seenAt, Instant now) {
        return of(ending, stopWantedAt, seenAt, now.plus(APART)) == UNDER_WAY;
    }

    public boolean isOver() {
        return this != UNDER_WAY && this != STOPPING;
    }
}
