package dk.rettidig.hearing.http;

import dk.rettidig.calendar.DanishCalendar;
import dk.rettidig.calendar.DanishTime;
import dk.rettidig.calendar.WorkingDays;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A deadline counted back in working days from the one that has to be kept in the end. */
@RequestScoped
class ProposedDue {

    /** Nobody answers anything faster. */
    private static final int SHORTEST = 1;

    private static final int WHEN_LATE_ANYWAY = 3;

    @Inject
    DanishCalendar calendar;

    @Inject
    InstantSource clock;

    /** Where there is less time than wanted, the next working day; where there is none at all, nothing is proposed. */
    @Nullable
    LocalDate before(LocalDate last, int workingDays) {
        WorkingDays days = new WorkingDays(calendar);
        LocalDate earliest = days.add(DanishTime.today(clock), SHORTEST);
        LocalDate wanted = days.add(last, -workingDays);
        LocalDate due = wanted.isBefore(earliest) ? earliest : wanted;
        return due.isAfter(last) ? null : due;
    }

    /** An answer whose deadline has passed still needs the statement, and soon. */
    @Nullable
    LocalDate beforeAnswer(LocalDate answerDue, int workingDays) {
        LocalDate today = DanishTime.today(clock);
        return answerDue.isBefore(today)
                ? new WorkingDays(calendar).add(today, WHEN_LATE_ANYWAY)
                : before(answerDue, workingDays);
    }
}
