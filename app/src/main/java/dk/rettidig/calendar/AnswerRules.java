package dk.rettidig.calendar;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Counts the day an answer is due. The numbers of days are settings of the ministry. */
public final class AnswerRules {

    /** "Fire uger" in the practice of the committees. */
    public static final int CALENDAR_DAYS = 28;
    /** § 20 of the standing orders of the Folketing. */
    public static final int WEEKDAYS = 6;

    private final WorkingDays workingDays;
    private final int calendarDays;

    public AnswerRules(DanishCalendar calendar) {
        this(calendar, CALENDAR_DAYS);
    }

    public AnswerRules(DanishCalendar calendar, int calendarDays) {
        this.workingDays = new WorkingDays(calendar);
        this.calendarDays = calendarDays;
    }

    /** A question on the committee's general business. */
    public AnswerDeadline generalBusiness(LocalDate askedOn, @Nullable LocalDate wanted) {
        LocalDate byRule = askedOn.plusDays(calendarDays);
        return earlierOf(AnswerDeadline.Rule.CALENDAR_DAYS, askedOn, byRule, wanted, List.of());
    }

    /** A § 20 question. */
    public AnswerDeadline section20(LocalDate askedOn, @Nullable LocalDate wanted) {
        LocalDate byRule = workingDays.add(askedOn, WEEKDAYS);
        return earlierOf(AnswerDeadline.Rule.WEEKDAYS, askedOn, byRule, wanted, workingDays.daysOff(askedOn, byRule));
    }

    /** A question on a bill, a motion or an appropriation: only a given day counts. */
    public AnswerDeadline paper(LocalDate askedOn, @Nullable LocalDate wanted) {
        AnswerDeadline.Rule rule = wanted == null ? AnswerDeadline.Rule.NOT_SET : AnswerDeadline.Rule.SHEET;
        return new AnswerDeadline(wanted, rule, askedOn, null, wanted, List.of());
    }

    private static AnswerDeadline earlierOf(
            AnswerDeadline.Rule rule,
            LocalDate askedOn,
            LocalDate byRule,
            @Nullable LocalDate wanted,
            List<DayOff> daysOff) {
        if (wanted != null && wanted.isBefore(byRule)) {
            return new AnswerDeadline(wanted, AnswerDeadline.Rule.SHEET, askedOn, byRule, wanted, daysOff);
        }
        return new AnswerDeadline(byRule, rule, askedOn, byRule, wanted, daysOff);
    }
}
