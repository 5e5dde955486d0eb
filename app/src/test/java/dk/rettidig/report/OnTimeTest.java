package dk.rettidig.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.rettidig.calendar.DanishTime;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The database's count and list against a plain count of what happened. */
class OnTimeTest {

    private static final int HISTORIES = 500;

    private static OnTime report(DataSource source) {
        return new OnTime(source);
    }

    @ParameterizedTest(name = "500 histories, seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void the_report_agrees_with_a_plain_count_of_what_happened(long seed) throws SQLException {
        Random dice = new Random(seed);
        List<History> histories =
                Stream.generate(() -> History.random(dice)).limit(HISTORIES).toList();

        for (ZonedDateTime now : moments(dice)) {
            List<History> known =
                    histories.stream().flatMap(history -> history.knownAt(now)).toList();
            OnTime report = report(ReportDatabase.with(known));
            for (Span span : spans(dice)) {
                Figures plain = PlainCount.of(known, span, now);

                assertEquals(
                        plain, report.figures(Scope.of("RIGSPOLITIET"), span, now.toInstant()), span + " at " + now);
                assertEquals(
                        plain,
                        listed(report.hearings(Scope.all(), span, Part.all(), now.toInstant()), plain),
                        span + " at " + now);
            }
        }
    }

    @Test
    void quarters_counted_in_one_look_are_those_counted_alone_and_sum_up_to_their_year() throws SQLException {
        Random dice = new Random(7);
        OnTime report = report(ReportDatabase.with(
                Stream.generate(() -> History.random(dice)).limit(HISTORIES).toList()));
        Instant now = LocalDate.of(2025, 2, 1).atStartOfDay(DanishTime.ZONE).toInstant();
        List<Span> quarters =
                new Quarter(2024, 4).andBefore(4).stream().map(Quarter::span).toList();

        List<Tally> together = report.tallies(Scope.all(), quarters, now);

        for (int i = 0; i < quarters.size(); i++) {
            assertEquals(
                    report.figures(Scope.all(), quarters.get(i), now),
                    together.get(i).total());
        }
        assertEquals(
                report.figures(Scope.all(), Span.year(2024), now),
                Tally.of(together, 90).total());
    }

    @Test
    void a_period_is_held_against_the_plan_of_its_year_and_a_year_without_one_against_the_one_before()
            throws SQLException {
        DataSource source = ReportDatabase.with(List.of());
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            int added = statement.executeUpdate("insert into planned_goal (id, version, plan_year, number, wording,"
                    + " weight, threshold) values (-99, 1, 2026, '4.1', 'Mindst 95 pct.', 10, 95)");
            assertEquals(1, added);
        }
        OnTime report = report(source);
        List<Span> years =
                Stream.of(2023, 2024, 2025, 2026, 2027).map(Span::year).toList();
        Instant now = LocalDate.of(2028, 1, 1).atStartOfDay(DanishTime.ZONE).toInstant();

        assertEquals(
                List.of(90, 90, 90, 95, 95),
                report.tallies(Scope.all(), years, now).stream()
                        .map(Tally::target)
                        .toList());
        assertEquals(
                List.of(2024, 2024, 2024, 2026, 2026),
                years.stream().map(year -> report.goal(year).year()).toList());
        assertEquals(95, report.figures(Scope.all(), Span.year(2026), now).target());
    }

    @Test
    void a_list_can_be_narrowed_to_one_outcome_and_read_in_parts() throws SQLException {
        Random dice = new Random(8);
        OnTime report = report(ReportDatabase.with(
                Stream.generate(() -> History.random(dice)).limit(HISTORIES).toList()));
        Instant now = LocalDate.of(2024, 11, 1).atStartOfDay(DanishTime.ZONE).toInstant();
        List<CountedHearing> all = report.hearings(Scope.all(), Span.year(2024), Part.all(), now);

        for (Outcome outcome : Outcome.values()) {
            List<CountedHearing> those =
                    all.stream().filter(each -> each.outcome() == outcome).toList();
            List<CountedHearing> first =
                    report.hearings(Scope.all(), Span.year(2024), new Part(outcome, null, null, null, 3), now);
            long last = first.get(first.size() - 1).id();

            assertEquals(those, report.hearings(Scope.all(), Span.year(2024), Part.of(outcome), now));
            assertEquals(those.subList(0, first.size()), first);
            assertEquals(
                    those.subList(first.size(), those.size()),
                    report.hearings(Scope.all(), Span.year(2024), new Part(outcome, null, null, last, null), now));
        }
    }

    @Test
    void the_lists_behind_the_numbers_beside_the_rate_are_as_long_as_the_numbers_say() throws SQLException {
        Random dice = new Random(12);
        OnTime report = report(ReportDatabase.with(
                Stream.generate(() -> History.random(dice)).limit(HISTORIES).toList()));
        Instant now = LocalDate.of(2026, 1, 1).atStartOfDay(DanishTime.ZONE).toInstant();
        Figures figures = report.figures(Scope.all(), Span.year(2024), now);

        List<CountedHearing> late = among(report, Part.Among.ORIGINALLY_LATE, now);
        List<CountedHearing> returned = among(report, Part.Among.SENT_BACK, now);

        assertEquals(figures.lateOriginally(), late.size());
        assertTrue(late.stream().allMatch(hearing -> hearing.outcome().scored()));
        assertEquals(figures.returned(), returned.size());
        assertTrue(returned.stream().allMatch(CountedHearing::sentBack));
    }

    private static List<CountedHearing> among(OnTime report, Part.Among among, Instant now) {
        return report.hearings(Scope.all(), Span.year(2024), new Part(null, null, among, null, null), now);
    }

    @Test
    void the_days_an_answer_took_are_those_of_the_list() throws SQLException {
        Random dice = new Random(9);
        OnTime report = report(ReportDatabase.with(
                Stream.generate(() -> History.random(dice)).limit(HISTORIES).toList()));
        Instant now = LocalDate.of(2026, 1, 1).atStartOfDay(DanishTime.ZONE).toInstant();
        List<Long> days = report.hearings(Scope.all(), Span.year(2024), Part.all(), now).stream()
                .flatMap(hearing -> Stream.ofNullable(hearing.days()))
                .sorted()
                .toList();

        assertEquals(
                List.of(new Days(days.get((days.size() - 1) / 2), days.get((days.size() * 9 + 9) / 10 - 1))),
                report.days(Scope.all(), List.of(Span.year(2024))));
    }

    /** The list gives the same numbers as the count. */
    private static Figures listed(List<CountedHearing> hearings, Figures counted) {
        Map<Outcome, Long> by =
                hearings.stream().collect(Collectors.groupingBy(CountedHearing::outcome, Collectors.counting()));
        return new Figures(
                hearings.size(),
                by.getOrDefault(Outcome.ON_TIME, 0L),
                by.getOrDefault(Outcome.LATE, 0L),
                by.getOrDefault(Outcome.WAITING, 0L),
                by.getOrDefault(Outcome.CANCELLED, 0L),
                counted.onTimeOriginally(),
                counted.lateOriginally(),
                hearings.stream().filter(hearing -> hearing.arrivedAt() != null).count(),
                hearings.stream()
                        .filter(hearing -> hearing.arrivedAt() != null && !hearing.sentBack())
                        .count(),
                90);
    }

    private static List<ZonedDateTime> moments(Random dice) {
        return List.of(
                History.moment(LocalDate.of(2024, 4, 1), dice),
                History.moment(LocalDate.of(2024, 12, 31), dice),
                History.moment(LocalDate.of(2026, 1, 15), dice));
    }

    private static List<Span> spans(Random dice) {
        List<Span> spans = new ArrayList<>(List.of(Span.year(2023), Span.year(2024), Span.year(2025)));
        for (int number = 1; number <= 4; number++) {
            spans.add(new Quarter(2024, number).span());
        }
        LocalDate day = LocalDate.of(2024, 1, 1).plusDays(dice.nextInt(700));
        spans.add(new Span(day, day));
        return spans;
    }

    @ParameterizedTest(name = "due {0} {1}, arrived {2}: {3}")
    @CsvSource({
        "2024-06-14, , 2024-06-14T23:59:59+02:00, ON_TIME",
        "2024-06-14, , 2024-06-15T00:00:00+02:00, LATE",
        "2024-06-14, 12:00, 2024-06-14T12:00:00+02:00, ON_TIME",
        "2024-06-14, 12:00, 2024-06-14T12:00:01+02:00, LATE",
        // Summer time begins: the day has 23 hours.
        "2024-03-31, , 2024-03-31T23:59:59+02:00, ON_TIME",
        "2024-03-31, , 2024-03-31T22:00:00Z, LATE",
        // It ends: the day has 25, and ends an hour later by the clocks of the world.
        "2024-10-27, , 2024-10-27T22:59:59Z, ON_TIME",
        "2024-10-27, , 2024-10-27T23:00:00Z, LATE",
        "2024-12-31, , 2024-12-31T23:59:59+01:00, ON_TIME",
        "2024-12-31, , 2025-01-01T00:00:00+01:00, LATE",
    })
    void an_arrival_counts_by_the_clock_in_copenhagen(
            LocalDate day, @Nullable LocalTime time, ZonedDateTime arrived, Outcome outcome) throws SQLException {
        History history = new History(
                false,
                false,
                day.minusDays(10).atStartOfDay(DanishTime.ZONE),
                new History.Due(day, time),
                List.of(),
                List.of(arrived),
                null,
                false);
        List<CountedHearing> hearings = report(ReportDatabase.with(List.of(history)))
                .hearings(
                        Scope.all(),
                        Span.year(2024),
                        Part.all(),
                        LocalDate.of(2026, 1, 1).atStartOfDay(DanishTime.ZONE).toInstant());

        assertEquals(
                List.of(outcome), hearings.stream().map(CountedHearing::outcome).toList());
    }
}
