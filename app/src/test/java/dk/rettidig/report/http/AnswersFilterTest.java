package dk.rettidig.report.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.rettidig.report.answer.AnswerOutcome;
import dk.rettidig.report.answer.CountedAnswer;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AnswersFilterTest {

    private static final LocalDate ASKED = LocalDate.of(2026, 3, 2);
    private static final List<CountedAnswer> ALL =
            List.of(answer(5, AnswerOutcome.LATE), answer(3, AnswerOutcome.WAITING), answer(8, AnswerOutcome.LATE));

    private static CountedAnswer answer(long id, AnswerOutcome outcome) {
        return new CountedAnswer(id, "20251-REU-" + id, "REU", null, ASKED, ASKED, null, null, null, outcome);
    }

    private static AnswersFilter after(@Nullable Long id, @Nullable AnswerOutcome outcome) {
        AnswersFilter filter = new AnswersFilter();
        filter.after = id;
        filter.outcome = outcome;
        return filter;
    }

    private static List<Long> shown(AnswersFilter filter) {
        return filter.rest(ALL).stream()
                .filter(answer -> filter.shows(answer, ASKED))
                .map(CountedAnswer::id)
                .toList();
    }

    @Test
    void the_next_stretch_begins_after_the_last_one_shown() {
        assertEquals(List.of(3L, 8L), shown(after(5L, null)));
    }

    @Test
    void it_goes_on_there_though_the_last_one_counts_otherwise_by_now() {
        assertEquals(List.of(8L), shown(after(3L, AnswerOutcome.LATE)));
    }

    @Test
    void the_open_ones_of_an_age_are_those_the_number_counted() {
        LocalDate today = ASKED.plusDays(10);
        CountedAnswer answered = new CountedAnswer(
                9, "20251-REU-9", "REU", null, ASKED, today, null, ASKED, null, AnswerOutcome.FINAL_ON_TIME);
        CountedAnswer withdrawn = new CountedAnswer(
                10, "20251-REU-10", "REU", null, ASKED, today, null, null, ASKED, AnswerOutcome.ENDED);
        CountedAnswer open = new CountedAnswer(
                11, "20251-REU-11", "REU", null, ASKED, today, null, null, null, AnswerOutcome.WAITING);
        AnswersFilter filter = new AnswersFilter();
        filter.open = AnswersFilter.Open.ANY;

        assertEquals(
                List.of(11L, 5L),
                Stream.of(answered, withdrawn, open, answer(5, AnswerOutcome.LATE))
                        .filter(one -> filter.shows(one, today))
                        .map(CountedAnswer::id)
                        .toList());

        filter.open = AnswersFilter.Open.OVERDUE;
        assertFalse(filter.shows(open, today));
        assertTrue(filter.shows(answer(5, AnswerOutcome.LATE), today));
        assertEquals("&open=OVERDUE", filter.address());
    }

    @Test
    void it_begins_anew_where_the_last_one_is_gone() {
        assertEquals(List.of(5L, 3L, 8L), shown(after(99L, null)));
    }

    @Test
    void the_way_on_keeps_what_the_list_is_narrowed_to() {
        AnswersFilter filter = after(null, AnswerOutcome.LATE);
        filter.committee = "R&U";
        AnswersReport page = new AnswersReport(
                ASKED,
                ASKED,
                3,
                0,
                0,
                2,
                1,
                0,
                filter,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(new AnswersReport.Line(
                        5, "20251-REU-5", "REU", null, ASKED, ASKED, null, null, AnswerOutcome.LATE, "")),
                2,
                true,
                ASKED);

        assertEquals(
                "/reports/answers?from=2026-03-02&to=2026-03-02&outcome=LATE&committee=R%26U&after=5",
                page.paging().next());
    }
}
