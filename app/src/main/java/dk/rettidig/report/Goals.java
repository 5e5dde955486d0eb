package dk.rettidig.report;

import dk.rettidig.calendar.DanishTime;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/** What is aimed for in each year, as the plans say. */
final class Goals {

    /** "Som fremsendes efter den 1. januar 2024": what was sent on that day or before is outside. */
    private static final LocalDate COUNTED_AFTER = LocalDate.of(2024, 1, 1);

    private static final String COUNTED =
            "select plan_year, number, wording, threshold from planned_goal where threshold is not null";

    private final SortedMap<Integer, Goal> byYear;

    Goals(SortedMap<Integer, Goal> byYear) {
        this.byYear = Collections.unmodifiableSortedMap(byYear);
    }

    static Goals read(Connection database) throws SQLException {
        SortedMap<Integer, Goal> byYear = new TreeMap<>();
        try (PreparedStatement query = database.prepareStatement(COUNTED);
                ResultSet row = query.executeQuery()) {
            while (row.next()) {
                Goal goal = new Goal(row.getInt(1), row.getString(2), row.getString(3), row.getInt(4));
                Goal unused = byYear.put(goal.year(), goal);
            }
        }
        return new Goals(byYear);
    }

    /** Of the year in which the span ends. A year without a plan goes on with the one before. */
    Goal of(Span span) {
        SortedMap<Integer, Goal> known = byYear.headMap(span.to().getYear() + 1);
        int year = known.isEmpty() ? byYear.firstKey() : known.lastKey();
        return Objects.requireNonNull(byYear.get(year), "the first plan came with the tables");
    }

    /** The moment itself, or the first that counts when that is later. */
    static Instant within(Instant moment) {
        Instant first = DanishTime.endOf(COUNTED_AFTER);
        return moment.isBefore(first) ? first : moment;
    }
}
