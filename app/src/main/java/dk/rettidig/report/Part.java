package dk.rettidig.report;

import org.jspecify.annotations.Nullable;

/**
 * Which part of a list is wanted.
 *
 * @param outcome those that count so, or all
 * @param reason those that are late for it, or for any
 * @param after the hearing after which the part begins, by its number
 * @param most how many, or all
 */
public record Part(@Nullable Outcome outcome, @Nullable String reason, @Nullable Long after, @Nullable Integer most) {

    public static Part all() {
        return new Part(null, null, null, null);
    }

    public static Part of(@Nullable Outcome outcome) {
        return new Part(outcome, null, null, null);
    }
}
