package dk.rettidig.report;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** From which day to which hearings were answered. */
final class OnTimeDays {

    /** Text, because the databases differ in the zone in which they make a date of a moment. */
    private static final String DAY =
            "substring(cast(%s at time zone 'Europe/Copenhagen' as varchar(40)) from 1 for 10)";

    private static final String PAIRS =
            """
            select sent_on, arrived_on, count(*)
            from (select %s as sent_on, %s as arrived_on
                  from hearing_outcome
                  where sent_at >= ? and sent_at < ? and arrived_at is not null%s) each_one
            group by sent_on, arrived_on
            """;

    private record Pair(LocalDate sent, LocalDate arrived, long hearings) {
        Days.Taken taken() {
            return new Days.Taken(ChronoUnit.DAYS.between(sent, arrived), hearings);
        }
    }

    private final List<Pair> pairs;

    private OnTimeDays(List<Pair> pairs) {
        this.pairs = pairs;
    }

    static OnTimeDays read(Connection database, Scope scope, Span span) throws SQLException {
        List<Pair> pairs = new ArrayList<>();
        String sql = PAIRS.formatted(DAY.formatted("sent_at"), DAY.formatted("arrived_at"), scope.condition());
        try (PreparedStatement query = database.prepareStatement(sql)) {
            query.setObject(1, Goals.within(span.begin()).atOffset(ZoneOffset.UTC));
            query.setObject(2, span.end().atOffset(ZoneOffset.UTC));
            scope.bind(query, 3);
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    pairs.add(new Pair(
                            LocalDate.parse(row.getString(1)), LocalDate.parse(row.getString(2)), row.getLong(3)));
                }
            }
        }
        return new OnTimeDays(pairs);
    }

    /** Of the hearings sent within a part of what was read. */
    Days within(Span part) {
        return Days.of(pairs.stream()
                .filter(pair -> part.includes(pair.sent()))
                .map(Pair::taken)
                .toList());
    }
}
