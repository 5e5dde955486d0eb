package dk.rettidig.report.answer;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How one question counts on a day. Every question has exactly one outcome, so they always add up. */
public enum AnswerOutcome {
    /** Answered finally by the day the answer was due. */
    FINAL_ON_TIME,
    /** Answered for the time being by then, and not finally. */
    INTERIM_ON_TIME,
    /** Neither, and the day is over. */
    LATE,
    /** Neither, and there is still time; or no day was ever set. */
    WAITING,
    /** Withdrawn, lapsed or given to another minister while there was still time. */
    ENDED;

    /** @param due the day the answer is due, none when none was set */
    static AnswerOutcome of(
            @Nullable LocalDate due,
            @Nullable LocalDate finalOn,
            @Nullable LocalDate interimOn,
            @Nullable LocalDate endedOn,
            LocalDate today) {
        if (isBy(finalOn, due)) {
            return FINAL_ON_TIME;
        }
        if (isBy(interimOn, due)) {
            return INTERIM_ON_TIME;
        }
        if (finalOn == null && isBy(endedOn, due)) {
            return ENDED;
        }
        return isBy(today, due) ? WAITING : LATE;
    }

    private static boolean isBy(@Nullable LocalDate day, @Nullable LocalDate due) {
        return day != null && (due == null || !day.isAfter(due));
    }
}
