package dk.rettidig.report;

import org.jspecify.annotations.Nullable;

/**
 * Which part of a list is wanted.
 *
 * @param outcome those that count so, or all
 * @param reason those that are late for it, or for any
 * @param among those behind a number that stands beside the rate, or all
 * @param after the hearing after which the part begins, by its number
 * @param most how many, or all
 */
public record Part(
        @Nullable Outcome outcome,
        @Nullable String reason,
        @Nullable Among among,
        @Nullable Long after,
        @Nullable Integer most) {

    /** What a number beside the rate leaves out. */
    public enum Among {
        /** Scored, and not within the deadline they were sent with. */
        ORIGINALLY_LATE,
        /** Answered, and sent back for more. */
        SENT_BACK
    }

    public static Part all() {
        return new Part(null, null, null, null, null);
    }

    public static Part of(@Nullable Outcome outcome) {
        return new Part(outcome, null, null, null, null);
    }
}
