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
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The list behind a number: the same hearings, in the order they were sent. */
final class OnTimeList {

    private static final String LIST =
            """
            select c.id, c.ref, c.confidential, a.name, c.sent_at, c.due_day, c.due_time, c.first_day, c.first_time,
                   c.arrived_at, c.cancelled_at, c.returned, c.late_from, c.reason
            from (select h.*, case when settled is not null then settled
                                   when late_from <= ? then 'LATE' else 'WAITING' end as outcome,
                              %s as reason
                  from hearing_outcome h
                  where sent_at >= ? and sent_at < ?%s) c
                     join authority a on a.id = c.authority_id
            """;

    private static final String OUTCOME = " and c.outcome = ?";
    private static final String BECAUSE = " and c.outcome = 'LATE' and c.reason = ?";
    private static final Map<Part.Among, String> AMONG = Map.of(
            Part.Among.ORIGINALLY_LATE,
            " and c.outcome in ('ON_TIME', 'LATE') and (c.arrived_at is null or c.arrived_at >= c.first_late_from)",
            Part.Among.SENT_BACK,
            " and c.arrived_at is not null and c.returned <> 0");
    private static final String AFTER =
            " and (c.sent_at, c.id) > (select l.sent_at, l.id from hearing l where l.id = ?)";

    private final Connection database;

    OnTimeList(Connection database) {
        this.database = database;
    }

    List<CountedHearing> hearings(Scope scope, Span span, Part part, Instant now) throws SQLException {
        String sql = LIST.formatted(OnTimeCount.REASON, scope.condition())
                + " where 1 = 1"
                + (part.outcome() == null ? "" : OUTCOME)
                + (part.reason() == null ? "" : BECAUSE)
                + (part.among() == null ? "" : AMONG.get(part.among()))
                + (part.after() == null ? "" : AFTER)
                + " order by c.sent_at, c.id"
                + (part.most() == null ? "" : " fetch first " + part.most() + " rows only");
        try (PreparedStatement query = database.prepareStatement(sql)) {
            query.setObject(1, now.atOffset(ZoneOffset.UTC));
            query.setObject(2, Goals.within(span.begin()).atOffset(ZoneOffset.UTC));
            query.setObject(3, span.end().atOffset(ZoneOffset.UTC));
            int place = scope.bind(query, 4);
            if (part.outcome() != null) {
                query.setString(place++, part.outcome().name());
            }
            if (part.reason() != null) {
                query.setString(place++, part.reason());
            }
            if (part.after() != null) {
                query.setLong(place, part.after());
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
        Outcome outcome = Outcome.of(Objects.requireNonNull(moment(row, 13)), arrived, cancelled, now);
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
                outcome,
                outcome == Outcome.LATE ? row.getString(14) : null);
    }

    private static @Nullable Instant moment(ResultSet row, int column) throws SQLException {
        OffsetDateTime found = row.getObject(column, OffsetDateTime.class);
        return found == null ? null : found.toInstant();
    }
}
