package dk.rettidig.reminder;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.rettidig.calendar.ClosedDay;
import dk.rettidig.calendar.DanishCalendar;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlanTest {

    private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);
    private static final int TEN_YEARS = 3653;
    private static final DanishCalendar CALENDAR = new DanishCalendar(IntStream.rangeClosed(2020, 2032)
            .mapToObj(year -> Stream.of(
                    new ClosedDay(LocalDate.of(year, 6, 5), "Grundlovsdag"),
                    new ClosedDay(LocalDate.of(year, 12, 24), "Juleaften"),
                    new ClosedDay(LocalDate.of(year, 12, 31), "Nytårsaften")))
            .flatMap(days -> days)
            .toList());

    /** The days are counted by hand in the calendar of the year. */
    @ParameterizedTest
    @CsvSource({
        "2026-11-02, 2026-11-16, '2026-11-12 2026-11-16 2026-11-17 2026-11-19 2026-11-23'", // a Monday
        "2026-11-02, 2026-11-15, '2026-11-12 2026-11-13 2026-11-16 2026-11-18 2026-11-20'", // a Sunday: on the Friday
        "2026-11-12, 2026-11-16, '2026-11-16 2026-11-17 2026-11-19 2026-11-23'", // two days before is the day of
        // sending
        "2024-03-18, 2024-04-02, '2024-03-26 2024-04-02 2024-04-03 2024-04-05 2024-04-09'", // the Tuesday after Easter
        "2024-12-09, 2024-12-23, '2024-12-19 2024-12-23 2024-12-27 2025-01-02 2025-01-06'" // Christmas and New Year
    })
    void the_usual_rhythm_counts_in_working_days(LocalDate sentOn, LocalDate due, String days) {
        List<String> planned = Plan.of(sentOn, due, Rhythm.USUAL, CALENDAR).steps().stream()
                .map(step -> step.day().toString())
                .toList();

        assertEquals(List.of(days.split(" ")), planned);
    }

    @Test
    void the_circle_widens_with_every_reminder_after_the_deadline() {
        List<Circle> circles =
                Plan.of(LocalDate.of(2026, 11, 2), LocalDate.of(2026, 11, 16), Rhythm.USUAL, CALENDAR).steps().stream()
                        .map(Step::circle)
                        .toList();

        assertEquals(
                List.of(Circle.AUTHORITY, Circle.AUTHORITY, Circle.COORDINATOR, Circle.HEAD, Circle.OFFICER), circles);
    }

    @Test
    void a_person_who_chased_spares_the_reminder_of_that_day_and_a_missed_week_is_made_up_for_once() {
        Plan plan = Plan.of(LocalDate.of(2026, 11, 2), LocalDate.of(2026, 11, 16), Rhythm.USUAL, CALENDAR);
        LocalDate chased = LocalDate.of(2026, 11, 17);
        LocalDate muchLater = LocalDate.of(2026, 11, 30);

        assertAll(
                () -> assertEquals(Optional.empty(), plan.toSend(chased, chased)),
                () -> assertEquals(Optional.empty(), plan.toSend(LocalDate.of(2026, 11, 18), chased)),
                () -> assertEquals(
                        Optional.of(Circle.OFFICER),
                        plan.toSend(muchLater, chased).map(Step::circle)),
                () -> assertEquals(Optional.empty(), plan.toSend(muchLater.plusDays(1), muchLater)));
    }

    @ParameterizedTest
    @MethodSource("rhythms")
    void over_ten_years_nothing_is_sent_on_a_closed_day_twice_too_often_or_out_of_order(Rhythm rhythm) {
        Random random = new Random(42);
        for (int i = 0; i < TEN_YEARS; i++) {
            LocalDate sentOn = FIRST.plusDays(i);
            LocalDate due = sentOn.plusDays(random.nextInt(35));
            LocalDate answered = sentOn.plusDays(random.nextInt(80));
            boolean runs = random.nextInt(10) > 0;

            List<Step> sent = simulate(Plan.of(sentOn, due, rhythm, CALENDAR), sentOn, answered, runs ? 1 : 4);

            String what = sentOn + " to " + due + ", answered " + answered + ": " + sent;
            assertTrue(sent.size() <= rhythm.offsets().size(), what);
            assertEquals(sent.size(), sent.stream().map(Step::day).distinct().count(), what);
            assertTrue(
                    sent.stream()
                            .allMatch(step -> CALENDAR.isWorkingDay(step.day())
                                    && step.day().isAfter(sentOn)
                                    && step.day().isBefore(answered)),
                    what);
            assertEquals(sent.stream().map(Step::circle).sorted().toList(), circles(sent), what);
        }
    }

    static Stream<Rhythm> rhythms() {
        return Stream.of(Rhythm.USUAL, Rhythm.parse(""), Rhythm.parse("-5,-1,0"), Rhythm.parse("-3,-2,-1,0,1,2,3,4"));
    }

    private static List<Circle> circles(List<Step> sent) {
        return sent.stream().map(Step::circle).toList();
    }

    /** What the daily run sends until the answer comes, if the system is up only every so many days. */
    private static List<Step> simulate(Plan plan, LocalDate sentOn, LocalDate answered, int every) {
        List<Step> sent = new ArrayList<>();
        for (LocalDate today = sentOn; today.isBefore(answered); today = today.plusDays(every)) {
            if (CALENDAR.isWorkingDay(today)) {
                LocalDate last =
                        sent.isEmpty() ? null : sent.get(sent.size() - 1).day();
                LocalDate day = today;
                plan.toSend(today, last).ifPresent(step -> sent.add(new Step(day, step.circle())));
            }
        }
        return sent;
    }

    @ParameterizedTest
    @ValueSource(strings = {"1,2,3,4,5,6,7,8,9", "-21", "31", "to"})
    void a_rhythm_beyond_measure_is_refused(String offsets) {
        assertThrows(IllegalArgumentException.class, () -> Rhythm.parse(offsets));
    }

    @Test
    void a_rhythm_is_written_as_it_is_read() {
        assertEquals("-2, 0, 1, 3, 5", Rhythm.parse(" 5,0,-2,1, 3,5").toString());
        assertEquals(List.of(), Rhythm.parse("").offsets());
    }

    @Test
    void a_rhythm_reaches_from_four_weeks_before_to_six_weeks_after() {
        assertEquals(List.of(-20, 30), Rhythm.parse("30, -20").offsets());
    }

    @Test
    void what_is_ahead_lies_after_one_day_and_up_to_another() {
        Plan plan = Plan.of(LocalDate.of(2026, 11, 2), LocalDate.of(2026, 11, 16), Rhythm.USUAL, CALENDAR);

        assertEquals(
                List.of(LocalDate.of(2026, 11, 16), LocalDate.of(2026, 11, 17)),
                plan.between(LocalDate.of(2026, 11, 12), LocalDate.of(2026, 11, 17)).stream()
                        .map(Step::day)
                        .toList());
    }

    @Test
    void a_wider_circle_holds_the_ones_before_it_and_itself() {
        assertTrue(Circle.HEAD.holds(Circle.HEAD) && Circle.HEAD.holds(Circle.AUTHORITY));
        assertFalse(Circle.HEAD.holds(Circle.OFFICER));
        assertEquals("reminder.circle.HEAD", Circle.HEAD.messageKey());
    }
}
