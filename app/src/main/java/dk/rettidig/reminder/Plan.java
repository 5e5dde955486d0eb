package dk.rettidig.reminder;

import dk.rettidig.calendar.DanishCalendar;
import dk.rettidig.calendar.WorkingDays;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The reminders of one hearing, as long as nobody answers it.
 *
 * @param steps at most one a day, in order
 */
record Plan(List<Step> steps) {

    Plan {
        steps = steps.stream().sorted(Comparator.comparing(Step::day)).toList();
    }

    /** @param sentOn nobody is reminded on the day of the request or before it */
    static Plan of(LocalDate sentOn, LocalDate due, Rhythm rhythm, DanishCalendar calendar) {
        WorkingDays days = new WorkingDays(calendar);
        TreeMap<LocalDate, Step> steps = new TreeMap<>();
        int late = 0;
        for (int offset : rhythm.offsets()) {
            Circle circle = offset > 0 ? Circle.ofLate(++late) : Circle.AUTHORITY;
            LocalDate day = offset == 0 && !calendar.isWorkingDay(due) ? days.add(due, -1) : days.add(due, offset);
            if (day.isAfter(sentOn)) {
                steps.put(day, new Step(day, circle));
            }
        }
        return new Plan(List.copyOf(steps.values()));
    }

    /**
     * What is to be sent on a working day: the last step that has come and that nobody has reminded since. Of several
     * mornings missed only the last is made up for.
     *
     * @param remindedOn when a reminder was last sent, by the clock or by a person
     */
    Optional<Step> toSend(LocalDate today, @Nullable LocalDate remindedOn) {
        return steps.stream()
                .filter(step -> !step.day().isAfter(today))
                .reduce((earlier, later) -> later)
                .filter(step -> remindedOn == null || remindedOn.isBefore(step.day()));
    }

    /** Those after a day and up to another. */
    List<Step> between(LocalDate after, LocalDate last) {
        return steps.stream()
                .filter(step -> step.day().isAfter(after) && !step.day().isAfter(last))
                .toList();
    }
}
