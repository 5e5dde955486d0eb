package dk.rettidig.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiguresTest {

    @Test
    void just_under_ninety_is_shown_cut_and_does_not_reach_the_goal() {
        Figures figures = figures(2249, 251); // 89,96 per cent

        assertEquals(new BigDecimal("89.9"), figures.rate());
        assertFalse(figures.met());
    }

    @Test
    void exactly_ninety_reaches_the_goal() {
        assertEquals(new BigDecimal("90.0"), figures(9, 1).rate());
        assertTrue(figures(9, 1).met());
    }

    @Test
    void no_scored_hearing_gives_no_rate_rather_than_none_or_all() {
        assertNull(figures(0, 0).rate());
        assertFalse(figures(0, 0).met());
        assertEquals(0, figures(0, 0).roomLeft());
    }

    @ParameterizedTest(name = "{0} on time and {1} late leave room for {2}")
    @CsvSource({"9, 0, 1", "9, 1, 0", "47, 3, 2", "41, 11, 0", "100, 0, 11", "0, 5, 0"})
    void room_is_left_for_as_many_as_the_goal_allows(long onTime, long late, long room) {
        assertEquals(room, figures(onTime, late).roomLeft());
        assertTrue(onTime == 0 || room == 0 || figures(onTime, late + room).met());
        assertFalse(figures(onTime, late + room + 1).met());
    }

    private static Figures figures(long onTime, long late) {
        return new Figures(onTime + late, onTime, late, 0, 0, onTime, late, onTime + late, onTime + late, 90);
    }

    @ParameterizedTest(name = "{0}, in the first deadline {1}, answered {2}, complete {3}")
    @CsvSource({
        "ON_TIME,   true,  true,  true,  7 7 0 0 0 7 0 7 7",
        "ON_TIME,   false, true,  false, 7 7 0 0 0 0 7 7 0",
        "LATE,      false, true,  true,  7 0 7 0 0 0 7 7 7",
        "LATE,      false, false, false, 7 0 7 0 0 0 7 0 0",
        "WAITING,   false, false, false, 7 0 0 7 0 0 0 0 0",
        "CANCELLED, false, false, false, 7 0 0 0 7 0 0 0 0",
        "CANCELLED, true,  false, false, 7 0 0 0 7 0 0 0 0",
    })
    void hearings_that_count_alike_stand_in_every_number_they_belong_to(
            Outcome outcome, boolean inOriginal, boolean answered, boolean complete, String numbers) {
        Figures seven = Figures.of(outcome, inOriginal, answered, complete, 7, 90);

        assertEquals(numbers, numbers(seven));
        assertEquals(7, seven.count(outcome));
        assertEquals(outcome.scored() ? 7 : 0, seven.scored());
    }

    @Test
    void every_number_of_a_sum_is_the_sum_of_those_numbers() {
        Figures one = new Figures(1, 2, 3, 4, 5, 6, 7, 8, 9, 90);
        Figures other = new Figures(100, 200, 300, 400, 500, 600, 700, 800, 900, 90);

        assertEquals("101 202 303 404 505 606 707 808 909", numbers(one.plus(other)));
        assertEquals(one, Figures.none(90).plus(one));
    }

    @Test
    void the_rates_beside_the_rate_have_their_own_wholes() {
        Figures figures = new Figures(20, 9, 1, 5, 5, 7, 3, 8, 6, 90);

        assertEquals(new BigDecimal("90.0"), figures.rate());
        assertEquals(new BigDecimal("70.0"), figures.rateOriginalDeadline());
        assertEquals(new BigDecimal("75.0"), figures.complete());
        assertEquals(2, figures.returned());
        assertEquals(5, figures.count(Outcome.WAITING));
    }

    private static String numbers(Figures figures) {
        return Stream.of(
                        figures.sent(),
                        figures.onTime(),
                        figures.late(),
                        figures.waiting(),
                        figures.cancelled(),
                        figures.onTimeOriginally(),
                        figures.lateOriginally(),
                        figures.statements(),
                        figures.neverReturned())
                .map(String::valueOf)
                .collect(Collectors.joining(" "));
    }

    @Test
    void a_whole_is_the_sum_of_its_authorities_and_of_its_spans() {
        Named police = new Named("RIGSPOLITIET", "Rigspolitiet");
        Named prisons = new Named("KRIMINALFORSORGEN", "Kriminalforsorgen");
        Tally.Sums spring = new Tally.Sums(90);
        spring.add(police, figures(9, 0), "UNSAID");
        spring.add(police, figures(0, 2), "NOTHING_CAME");
        spring.add(prisons, figures(0, 1), "NOTHING_CAME");
        Tally.Sums summer = new Tally.Sums(90);
        summer.add(police, figures(3, 1), "OTHER_WORK_FIRST");

        Tally whole = Tally.of(List.of(spring.tally(), summer.tally()), 90);

        assertEquals(figures(9, 3), spring.tally().total());
        assertEquals(Map.of("NOTHING_CAME", 3L), spring.tally().lateBecause());
        assertEquals(Map.of(police, figures(12, 3), prisons, figures(0, 1)), whole.byAuthority());
        assertEquals(Map.of("NOTHING_CAME", 3L, "OTHER_WORK_FIRST", 1L), whole.lateBecause());
        assertEquals(prisons, whole.byAuthority().firstKey(), "by name, not by code");
    }

    @ParameterizedTest(name = "{0}: half within {1}, nine in ten within {2}")
    @CsvSource({
        "'', , ",
        "'4:1', 4, 4",
        "'9:1 1:1', 1, 9",
        "'2:5 3:4 30:1', 2, 3",
        "'2:4 3:5 30:1', 3, 3",
        "'1:1 2:1 3:1 4:1 5:1 6:1 7:1 8:1 9:1 10:1 11:1', 6, 10",
    })
    void so_many_days_were_enough_for_half_and_for_nine_in_ten(
            String taken, @Nullable Long median, @Nullable Long ninetieth) {
        List<Days.Taken> days = Stream.of(taken.split(" "))
                .filter(pair -> !pair.isEmpty())
                .map(pair -> pair.split(":", 2))
                .map(pair -> new Days.Taken(Long.parseLong(pair[0]), Long.parseLong(pair[1])))
                .toList();

        assertEquals(new Days(median, ninetieth), Days.of(days));
    }
}
