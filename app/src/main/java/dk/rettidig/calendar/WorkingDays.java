package dk.rettidig.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Counting in working days. The day counted from is day zero. */
public final class WorkingDays {

    private final DanishCalendar calendar;

    public WorkingDays(DanishCalendar calendar) {
        this.calendar = calendar;
    }

    /** The working day that lies a number of working days after (or, when negative, before) a day. */
    public LocalDate add(LocalDate from, int workingDays) {
        int step = Integer.signum(workingDays);
        LocalDate day = from;
        for (int left = Math.abs(workingDays); left > 0; ) {
            day = day.plusDays(step);
            if (calendar.isWorkingDay(day)) {
                left--;
            }
        }
        return day;
    }

    /** How many working days lie after {@code from} up to and including {@code to}; negative when {@code to} is past. */
    public int between(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            return -between(to, from);
        }
        return (int) from.datesUntil(to)
                .map(day -> day.plusDays(1))
                .filter(calendar::isWorkingDay)
                .count();
    }

    /** The days off after {@code from} up to and including {@code to}. */
    public List<DayOff> daysOff(LocalDate from, LocalDate to) {
        return from.datesUntil(to)
                .map(day -> calendar.dayOff(day.plusDays(1)))
                .flatMap(Optional::stream)
                .toList();
    }
}
