package dk.rettidig.report.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.rettidig.language.Text;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnswerOutcomeTest {

    @ParameterizedTest(name = "due {0}, final {1}, interim {2}, ended {3}, today {4}: {5}")
    @CsvSource({
        "2024-06-27, 2024-06-27,           ,           , 2024-06-27, FINAL_ON_TIME, the last day is in time",
        "2024-06-27, 2024-06-28,           ,           , 2024-06-28, LATE, a day after",
        "2024-06-27,           , 2024-06-27,           , 2024-06-28, INTERIM_ON_TIME, an interim answer is its own number",
        "2024-06-27, 2024-07-30, 2024-06-20,           , 2024-08-01, INTERIM_ON_TIME, the final one came too late",
        "2024-06-27, 2024-06-25, 2024-06-20,           , 2024-08-01, FINAL_ON_TIME, the final one came in time as well",
        "2024-06-27,           , 2024-06-28,           , 2024-06-28, LATE, an interim answer can be late too",
        "2024-06-27,           ,           ,           , 2024-06-27, WAITING, the day is not over",
        "2024-06-27,           ,           ,           , 2024-06-28, LATE, nothing was given",
        "2024-06-27,           ,           , 2024-06-20, 2024-08-01, ENDED, withdrawn while there was time",
        "2024-06-27,           ,           , 2024-07-20, 2024-08-01, LATE, withdrawn when it was late already",
        "          ,           ,           ,           , 2024-08-01, WAITING, without a day nothing is late",
        "          , 2024-08-01,           ,           , 2024-08-01, FINAL_ON_TIME, nor is an answer",
    })
    void a_question_has_one_outcome(
            @Nullable LocalDate due,
            @Nullable LocalDate finalOn,
            @Nullable LocalDate interimOn,
            @Nullable LocalDate endedOn,
            LocalDate today,
            AnswerOutcome outcome,
            String because) {
        assertEquals(outcome, AnswerOutcome.of(due, finalOn, interimOn, endedOn, today), because);
    }

    @Test
    void what_is_open_is_parted_by_its_age_and_every_one_counted_once() {
        LocalDate today = LocalDate.of(2024, 6, 28);
        List<CountedAnswer> open = List.of(
                asked(today, 0, 28),
                asked(today, 7, 21),
                asked(today, 8, -1),
                asked(today, 56, -30),
                asked(today, 400, -9));

        List<Age> ages = Age.of(open, today);

        assertEquals(List.of(2L, 1L, 0L, 1L, 1L), ages.stream().map(Age::open).toList());
        assertEquals(
                List.of(0L, 1L, 0L, 1L, 1L), ages.stream().map(Age::overdue).toList());
        for (CountedAnswer answer : open) {
            assertEquals(
                    1,
                    ages.stream()
                            .filter(age -> age.askedIn(today).includes(answer.askedOn()))
                            .count());
        }
        assertTrue(ages.get(4).isOpenEnded());
        assertFalse(ages.get(3).isOpenEnded());
    }

    private static CountedAnswer asked(LocalDate today, int daysAgo, int daysLeft) {
        return new CountedAnswer(
                1,
                "20231-REU-1",
                "REU",
                null,
                today.minusDays(daysAgo),
                today.plusDays(daysLeft),
                null,
                null,
                null,
                AnswerOutcome.WAITING);
    }

    @Test
    void the_numbers_of_the_answers_add_up_and_an_interim_one_is_no_final_one() {
        LocalDate today = LocalDate.of(2024, 6, 28);
        List<CountedAnswer> answers = Stream.of(
                        AnswerOutcome.FINAL_ON_TIME,
                        AnswerOutcome.FINAL_ON_TIME,
                        AnswerOutcome.INTERIM_ON_TIME,
                        AnswerOutcome.LATE,
                        AnswerOutcome.WAITING,
                        AnswerOutcome.ENDED)
                .map(outcome -> counted(outcome, today, today))
                .toList();

        AnswerFigures figures = AnswerFigures.of(answers);

        assertEquals(new AnswerFigures(6, 2, 1, 1, 1, 1), figures);
        assertEquals(new BigDecimal("50.0"), figures.rate());
        assertEquals(YearMonth.of(2024, 6), answers.get(0).month());
        assertEquals(
                6, Stream.of(AnswerOutcome.values()).mapToLong(figures::count).sum());
    }

    @ParameterizedTest(name = "{0}, due {1}, final {2}: {3}")
    @CsvSource({
        "FINAL_ON_TIME,   2024-06-27, 2024-06-26, report.answer.why.FINAL_ON_TIME",
        "INTERIM_ON_TIME, 2024-06-27,           , report.answer.why.INTERIM_ON_TIME",
        "LATE,            2024-06-27, 2024-06-29, report.answer.why.LATE",
        "LATE,            2024-06-27,           , report.answer.why.NOT_GIVEN",
        "WAITING,         2024-06-27,           , report.answer.why.WAITING",
        "ENDED,           2024-06-27,           , report.answer.why.ENDED",
        "WAITING,                   ,           , report.answer.why.undated",
    })
    void every_question_says_why_it_counts_as_it_does(
            AnswerOutcome outcome, @Nullable LocalDate due, @Nullable LocalDate finalOn, String key) {
        Text why = counted(outcome, due, finalOn).why();

        assertEquals(key, why.key());
        assertTrue(due == null || why.arguments().contains(due), "the sentence names the day");
        assertTrue(finalOn == null || why.arguments().contains(finalOn), "and when it came");
    }

    private static CountedAnswer counted(AnswerOutcome outcome, @Nullable LocalDate due, @Nullable LocalDate finalOn) {
        LocalDate asked = LocalDate.of(2024, 6, 1);
        return new CountedAnswer(1, "20231-REU-1", "REU", null, asked, due, asked, finalOn, asked, outcome);
    }
}
