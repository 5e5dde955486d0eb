package dk.rettidig.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * When the ministry owes the committee an answer, and why that day.
 *
 * @param due none while nobody has set a date for a question that has no rule of its own
 * @param start the day counted from, which is day zero
 * @param byRule the rule's day, kept also where the sheet wants an earlier one
 * @param wanted the day written on the sheet
 * @param daysOff the days the rule did not count, each with its reason
 */
public record AnswerDeadline(
        @Nullable LocalDate due,
        Rule rule,
        LocalDate start,
        @Nullable LocalDate byRule,
        @Nullable LocalDate wanted,
        List<DayOff> daysOff) {

    /** Whose count decided. The message key tells the rule and its source. */
    public enum Rule {
        /** Alm. del: four weeks by practice; weekends and holidays are counted and move nothing. */
        CALENDAR_DAYS,
        /** § 20 questions: six weekdays; Saturdays, Sundays and holidays are not counted. */
        WEEKDAYS,
        /** The committee wrote an earlier day, or the only day there is, on the sheet. */
        SHEET,
        /** Bills and appropriations have no rule: somebody must set the day. */
        NOT_SET;

        public String messageKey() {
            return "calendar.rule." + name();
        }
    }

    public AnswerDeadline {
        daysOff = List.copyOf(daysOff);
    }

    public Optional<LocalDate> day() {
        return Optional.ofNullable(due);
    }
}
