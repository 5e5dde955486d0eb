package dk.rettidig.report;

import dk.rettidig.calendar.DanishTime;
import java.time.Instant;
import java.time.LocalDate;

/**
 * What is aimed for: goal 4.2 of the plan for the police is at least 90 per cent of the hearings sent after 1 January 2024.
 *
 * @param target in per cent
 * @param after hearings sent on this day or before are outside
 */
public record Goal(int target, LocalDate after) {

    public static final Goal POLICE_4_2 = new Goal(90, LocalDate.of(2024, 1, 1));

    public Instant countsFrom() {
        return DanishTime.endOf(after);
    }

    /** The moment itself, or the first that counts when that is later. */
    Instant within(Instant moment) {
        return moment.isBefore(countsFrom()) ? countsFrom() : moment;
    }
}
