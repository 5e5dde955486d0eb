package dk.rettidig.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.rettidig.calendar.AnswerDeadline.Rule;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnswerRulesTest {

    private final AnswerRules rules = new AnswerRules(new DanishCalendar(List.of()));

    /** Four weeks are 28 calendar days; a Saturday, a Sunday and Easter Monday are not moved. */
    @ParameterizedTest
    @CsvSource({"2024-05-30, 2024-06-27", "2024-02-17, 2024-03-16", "2024-03-04, 2024-04-01", "2024-02-01, 2024-02-29"})
    void a_question_on_general_business_is_due_after_four_weeks(LocalDate askedOn, LocalDate due) {
        AnswerDeadline deadline = rules.generalBusiness(askedOn, null);

        assertEquals(due, deadline.due());
        assertEquals(Rule.CALENDAR_DAYS, deadline.rule());
    }

    @Test
    void an_earlier_day_on_the_sheet_wins_and_both_are_kept() {
        LocalDate wanted = LocalDate.of(2023, 2, 1);

        AnswerDeadline deadline = rules.generalBusiness(LocalDate.of(2023, 1, 18), wanted);

        assertEquals(wanted, deadline.due());
        assertEquals(Rule.SHEET, deadline.rule());
        assertEquals(LocalDate.of(2023, 2, 15), deadline.byRule());
    }

    @Test
    void a_later_day_on_the_sheet_does_not_win() {
        AnswerDeadline deadline = rules.generalBusiness(LocalDate.of(2023, 1, 18), LocalDate.of(2023, 3, 1));

        assertEquals(LocalDate.of(2023, 2, 15), deadline.due());
        assertEquals(LocalDate.of(2023, 3, 1), deadline.wanted());
    }

    /** Six weekdays: an ordinary fortnight, and one with Ascension Day in it. */
    @ParameterizedTest
    @CsvSource({"2024-02-01, 2024-02-09", "2024-05-03, 2024-05-14"})
    void a_section_20_question_is_due_after_six_weekdays(LocalDate askedOn, LocalDate due) {
        assertEquals(due, rules.section20(askedOn, null).due());
    }

    @Test
    void a_section_20_deadline_names_the_days_it_did_not_count() {
        AnswerDeadline deadline = rules.section20(LocalDate.of(2024, 5, 3), null);

        assertTrue(deadline.daysOff().stream()
                .anyMatch(off -> off.reason().messageKey().equals("calendar.ASCENSION_DAY")));
    }

    @Test
    void a_question_on_a_bill_has_no_deadline_until_somebody_sets_one() {
        AnswerDeadline open = rules.paper(LocalDate.of(2024, 2, 1), null);
        AnswerDeadline set = rules.paper(LocalDate.of(2024, 2, 1), LocalDate.of(2024, 2, 8));

        assertTrue(open.day().isEmpty());
        assertEquals("calendar.rule.NOT_SET", open.rule().messageKey());
        assertEquals(Rule.SHEET, set.rule());
        assertEquals(Optional.of(LocalDate.of(2024, 2, 8)), set.day());
    }
}
