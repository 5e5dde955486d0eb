package dk.rettidig.report.posting;

import dk.rettidig.calendar.DanishCalendar;
import dk.rettidig.calendar.WorkingDays;
import dk.rettidig.report.Quarter;
import java.time.LocalDate;

/** Whether the report of the quarter before is sent on a day: the first working day, or one soon after if nobody could. */
final class PostingDay {

    private static final int FIRST_DAYS = 5;

    private PostingDay() {}

    static boolean is(LocalDate today, DanishCalendar calendar) {
        LocalDate dayBefore = Quarter.of(today).span().from().minusDays(1);
        return calendar.isWorkingDay(today) && new WorkingDays(calendar).between(dayBefore, today) <= FIRST_DAYS;
    }
}
