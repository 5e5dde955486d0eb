package dk.rettidig.sample;

import dk.rettidig.calendar.DanishCalendar;
import dk.rettidig.calendar.DanishTime;
import dk.rettidig.calendar.WorkingDays;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;

/** The days and hours at which people of the sample's past were at work. */
@ApplicationScoped
class WorkDiary {

    private static final int MINUTE = 12;

    @Inject
    DanishCalendar calendar;

    @Inject
    InstantSource clock;

    LocalDate today() {
        return DanishTime.today(clock);
    }

    /** The day itself, or the last one before it on which anybody worked. */
    LocalDate onOrBefore(LocalDate day) {
        return calendar.isWorkingDay(day) ? day : add(day, -1);
    }

    LocalDate add(LocalDate day, int workingDays) {
        return new WorkingDays(calendar).add(day, workingDays);
    }

    /** Nothing of the past lies in the future, whatever the time of the start. */
    Instant at(LocalDate day, int hour) {
        Instant then =
                day.atTime(LocalTime.of(hour, MINUTE)).atZone(DanishTime.ZONE).toInstant();
        Instant now = clock.instant();
        return then.isAfter(now) ? now : then;
    }
}
