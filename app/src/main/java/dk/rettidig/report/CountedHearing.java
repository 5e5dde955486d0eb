package dk.rettidig.report;

import dk.rettidig.calendar.DanishTime;
import dk.rettidig.calendar.Deadline;
import dk.rettidig.language.Text;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One hearing of the list behind a number, with what decided how it counts.
 *
 * @param ref none when the question is confidential: it is counted, and named to nobody
 * @param due the deadline agreed, which is the one that is scored
 * @param originalDue the one it was sent with
 * @param lateReason why a late one is late, by its code
 */
public record CountedHearing(
        long id,
        @Nullable String ref,
        String authority,
        Instant sentAt,
        Deadline due,
        Deadline originalDue,
        @Nullable Instant arrivedAt,
        @Nullable Instant cancelledAt,
        boolean sentBack,
        Outcome outcome,
        @Nullable String lateReason) {

    /** Why it counts as it does, in a sentence. */
    public Text why() {
        return switch (outcome) {
            case ON_TIME -> Text.of("report.why.ON_TIME", known(arrivedAt), due);
            case LATE ->
                arrivedAt == null
                        ? Text.of("report.why.NOTHING_CAME", due)
                        : Text.of("report.why.LATE", arrivedAt, due);
            case WAITING -> Text.of("report.why.WAITING", due);
            case CANCELLED -> Text.of("report.why.CANCELLED", known(cancelledAt), due);
        };
    }

    private static Instant known(@Nullable Instant moment) {
        return Objects.requireNonNull(moment, "the outcome follows from it");
    }

    /** The reason in words; one that was chosen is named where it is asked for. */
    public static String keyOf(String reason) {
        return reason.equals("NOTHING_CAME") || reason.equals("UNSAID")
                ? "report.lateReason." + reason
                : "hearing.lateReason." + reason;
    }

    public boolean isExtended() {
        return !due.equals(originalDue);
    }

    /** Whole days from the day it was sent to the day the first statement came. */
    public @Nullable Long days() {
        return arrivedAt == null
                ? null
                : ChronoUnit.DAYS.between(DanishTime.dayOf(sentAt), DanishTime.dayOf(arrivedAt));
    }
}
