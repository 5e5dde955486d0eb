package dk.rettidig.report;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** Adds up the hearings sent within a span, as things stand at a moment. The database counts; nothing is kept. */
final class OnTimeCount {

    private static final String COUNT =
            """
            select count(*),
                   coalesce(sum(case when settled = 'ON_TIME' then 1 else 0 end), 0),
                   coalesce(sum(case when settled = 'LATE' or settled is null and late_from <= ? then 1 else 0 end), 0),
                   coalesce(sum(case when settled is null and late_from > ? then 1 else 0 end), 0),
                   coalesce(sum(case when settled = 'CANCELLED' then 1 else 0 end), 0),
                   coalesce(sum(case when settled in ('ON_TIME', 'LATE') and arrived_at < first_late_from
                                     then 1 else 0 end), 0),
                   coalesce(sum(case when arrived_at is not null then 1 else 0 end), 0),
                   coalesce(sum(case when arrived_at is not null and returned = 0 then 1 else 0 end), 0)
            from reported_hearing
            where sent_at >= ? and sent_at < ?
            """;

    private static final String OF_ONE = " and authority_id = (select a.id from authority a where a.code = ?)";

    private final Connection database;
    private final Goal goal;

    OnTimeCount(Connection database, Goal goal) {
        this.database = database;
        this.goal = goal;
    }

    /** @param authority its code; the hearings of all of them when there is none */
    Figures figures(@Nullable String authority, Span span, Instant now) throws SQLException {
        Instant begin = goal.countsFrom().isAfter(span.begin()) ? goal.countsFrom() : span.begin();
        try (PreparedStatement query = database.prepareStatement(COUNT + (authority == null ? "" : OF_ONE))) {
            query.setObject(1, now.atOffset(ZoneOffset.UTC));
            query.setObject(2, now.atOffset(ZoneOffset.UTC));
            query.setObject(3, begin.atOffset(ZoneOffset.UTC));
            query.setObject(4, span.end().atOffset(ZoneOffset.UTC));
            if (authority != null) {
                query.setString(5, authority);
            }
            try (ResultSet row = query.executeQuery()) {
                row.next();
                return figures(row);
            }
        }
    }

    private Figures figures(ResultSet row) throws SQLException {
        long onTime = row.getLong(2);
        long late = row.getLong(3);
        long onTimeOriginally = row.getLong(6);
        return new Figures(
                row.getLong(1),
                onTime,
                late,
                row.getLong(4),
                row.getLong(5),
                onTimeOriginally,
                onTime + late - onTimeOriginally,
                row.getLong(7),
                row.getLong(8),
                goal.target());
    }
}
