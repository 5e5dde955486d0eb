package dk.rettidig.report;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Adds up the hearings sent within spans that follow each other, as things stand at a moment. The database counts in one
 * look, so that numbers shown together are of the same moment; nothing is kept.
 */
final class OnTimeCount {

    private static final String COUNT =
            """
            select a.code, a.name, c.slot, c.outcome, c.original, c.returned, c.hearings, c.late_reason
            from (select authority_id, slot, outcome, original, returned, late_reason, count(*) as hearings
                  from (select authority_id, %s as slot,
                               case when settled is not null then settled
                                    when late_from <= ? then 'LATE' else 'WAITING' end as outcome,
                               arrived_at < first_late_from as original,
                               case when arrived_at is not null then returned end as returned,
                               %s as late_reason
                        from hearing_outcome
                        where sent_at >= ? and sent_at < ?%s) each_one
                  group by authority_id, slot, outcome, original, returned, late_reason) c
                     join authority a on a.id = c.authority_id
            """;

    private final Connection database;
    private final Goals goals;

    OnTimeCount(Connection database, Goals goals) {
        this.database = database;
        this.goals = goals;
    }

    /** Why a late one is late: nothing came at all, nobody said, or what was chosen. */
    static final String REASON =
            "case when arrived_at is null then 'NOTHING_CAME' else coalesce(late_reason, 'UNSAID') end";

    List<Tally> tallies(Scope scope, List<Span> spans, Instant now) throws SQLException {
        List<Tally.Sums> sums = spans.stream()
                .map(span -> new Tally.Sums(goals.of(span).target()))
                .toList();
        try (PreparedStatement query = database.prepareStatement(sql(spans, scope))) {
            int place = 1;
            for (Span span : spans.subList(0, spans.size() - 1)) {
                query.setObject(place++, span.end().atOffset(ZoneOffset.UTC));
            }
            query.setObject(place++, now.atOffset(ZoneOffset.UTC));
            query.setObject(place++, Goals.within(spans.get(0).begin()).atOffset(ZoneOffset.UTC));
            query.setObject(place++, spans.get(spans.size() - 1).end().atOffset(ZoneOffset.UTC));
            scope.bind(query, place);
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    Tally.Sums span = sums.get(row.getInt(3));
                    span.add(
                            new Named(row.getString(1), row.getString(2)),
                            figures(row, span.target()),
                            row.getString(8));
                }
            }
        }
        return sums.stream().map(Tally.Sums::tally).toList();
    }

    private static String sql(List<Span> spans, Scope scope) {
        return COUNT.formatted(slots(spans), REASON, scope.condition());
    }

    /** Which of the spans a hearing belongs to. */
    private static String slots(List<Span> spans) {
        int last = spans.size() - 1;
        if (last == 0) {
            return "0";
        }
        return IntStream.range(0, last)
                .mapToObj(i -> " when sent_at < ? then " + i)
                .collect(Collectors.joining("", "case", " else " + last + " end"));
    }

    private static Figures figures(ResultSet row, int target) throws SQLException {
        Outcome outcome = Outcome.valueOf(row.getString(4));
        boolean inOriginal = row.getBoolean(5);
        int returned = row.getInt(6);
        boolean answered = !row.wasNull();
        return Figures.of(outcome, inOriginal, answered, answered && returned == 0, row.getLong(7), target);
    }
}
