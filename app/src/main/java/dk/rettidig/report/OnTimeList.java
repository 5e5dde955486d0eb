package dk.rettidig.report;

import dk.rettidig.calendar.Deadline;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The list behind a number: the same hearings, in the order they were sent. */
final class OnTimeList {

    private static final String LIST =
            """
            select c.id, c.ref, c.confidential, a.name, c.sent_at, c.due_day, c.due_time, c.first_day, c.first_time,
                   c.arrived_at, c.cancelled_at, c.returned, c.late_from
            from reported_hearing c join authority a on a.id = c.authority_id
            where c.sent_at >= ? and c.sent_at < ?
            """;

    private final Connection database;
    private final Goal goal;

    OnTimeList(Connection database, Goal goal) {
        this.database = database;
        this.goal = goal;
    }

    List<CountedHearing> hearings(@Nullable String authority, Span span, Instant now) throws SQLException {
        Instant begin = goal.countsFrom().isAfter(span.begin()) ? goal.countsFrom() : span.begin();
        String ofOne = authority == null ? "" : " and a.code = ?";
        try (PreparedStatement query = database.prepareStatement(LIST + ofOne + " order by c.sent_at, c.id")) {
            query.setObject(1, begin.atOffset(ZoneOffset.UTC));
            query.setObject(2, span.end().atOffset(ZoneOffset.UTC));
            if (authority != null) {
                query.setString(3, authority);
            }
            List<CountedHearing> hearings = new ArrayList<>();
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    hearings.add(hearing(row, now));
                }
            }
            return hearings;
        }
    }

    private static CountedHearing hearing(ResultSet row, Instant now) throws SQLException {
        Instant arrived = moment(row, 10);
        Instant cancelled = moment(row, 11);
        return new CountedHearing(
                row.getLong(1),
                row.getBoolean(3) ? null : row.getString(2),
                row.getString(4),
                Objects.requireNonNull(moment(row, 5)),
                new Deadline(row.getObject(6, LocalDate.class), row.getObject(7, LocalTime.class)),
                new Deadline(row.getObject(8, LocalDate.class), row.getObject(9, LocalTime.class)),
                arrived,
                cancelled,
                row.getInt(12) != 0,
                Outcome.of(Objects.requireNonNull(moment(row, 13)), arrived, cancelled, now));
    }

    private static @Nullable Instant moment(ResultSet row, int column) throws SQLException {
        OffsetDateTime found = row.getObject(column, OffsetDateTime.class);
        return found == null ? null : found.toInstant();
    }
}
