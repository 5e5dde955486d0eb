package dk.rettidig.approval.route;

import static dk.rettidig.approval.route.Level.HEAD_OF_DIVISION;
import static dk.rettidig.approval.route.Level.HEAD_OF_OFFICE;
import static dk.rettidig.approval.route.Level.MINISTER;
import static dk.rettidig.approval.route.Level.PERMANENT_SECRETARY;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.rettidig.calendar.DanishCalendar;
import dk.rettidig.calendar.WorkingDays;
import dk.rettidig.question.AnswerGiven;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RouteTest {

    private static final WorkingDays WORKING_DAYS = new WorkingDays(new DanishCalendar(List.of()));
    private static final LocalDate SINCE = LocalDate.of(2000, 1, 1);

    /** Working days before the deadline, counted by hand in the calendars of 2024 and 2026. */
    @ParameterizedTest
    @CsvSource({
        "2024-06-27, 1, 2024-06-26, Thursday: the day before",
        "2024-06-24, 1, 2024-06-21, Monday: the Friday before",
        "2024-05-21, 2, 2024-05-16, Whit Monday 20 May and the weekend are jumped",
        "2026-04-07, 1, 2026-04-01, Easter 2026: Maundy Thursday to Easter Monday are jumped",
        "2026-01-02, 3, 2025-12-29, 1 January is jumped"
    })
    void a_level_is_due_so_many_working_days_before_the_deadline(
            LocalDate deadline, int before, LocalDate due, String why) {
        RouteLevel level = new RouteLevel(null, AnswerGiven.Kind.FINAL, MINISTER, before, SINCE);

        Route route = Route.of(List.of(level), Optional.of(deadline), WORKING_DAYS);

        assertEquals(List.of(new Route.Stop(MINISTER, due)), route.stops(), why);
    }

    @Test
    void a_question_without_deadline_has_a_route_without_days() {
        RouteLevel level = new RouteLevel(null, AnswerGiven.Kind.FINAL, MINISTER, 1, SINCE);

        assertEquals(
                List.of(new Route.Stop(MINISTER, null)),
                Route.of(List.of(level), Optional.empty(), WORKING_DAYS).stops());
    }

    @Test
    void a_route_climbs_whatever_order_it_was_entered_in() {
        assertEquals(List.of(HEAD_OF_OFFICE, PERMANENT_SECRETARY, MINISTER), levels(whole()));
    }

    @Test
    void what_an_approver_wrote_starts_above_that_approver() {
        assertEquals(List.of(PERMANENT_SECRETARY, MINISTER), levels(whole().above(Set.of(HEAD_OF_OFFICE))));
    }

    @Test
    void what_the_highest_wrote_is_signed_by_somebody_else_at_that_level() {
        assertEquals(List.of(MINISTER), levels(whole().above(Set.of(MINISTER))));
    }

    @Test
    void a_level_outside_the_route_changes_nothing() {
        assertEquals(levels(whole()), levels(whole().above(Set.of(HEAD_OF_DIVISION))));
        assertEquals(levels(whole()), levels(whole().above(Set.of())));
    }

    private static Route whole() {
        return new Route(List.of(
                new Route.Stop(MINISTER, null),
                new Route.Stop(HEAD_OF_OFFICE, null),
                new Route.Stop(PERMANENT_SECRETARY, null)));
    }

    private static List<Level> levels(Route route) {
        return route.stops().stream().map(Route.Stop::level).toList();
    }
}
