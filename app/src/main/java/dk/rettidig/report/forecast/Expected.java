package dk.rettidig.report.forecast;

import dk.rettidig.calendar.Deadline;
import dk.rettidig.report.Named;
import dk.rettidig.report.Scope;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** The hearings that are to be answered soon. */
@Dependent
public class Expected {

    public static final Duration AHEAD = Duration.ofDays(14);

    private static final String DUE =
            """
            select c.id, c.ref, c.confidential, a.code, a.name, c.due_day, c.due_time
            from (select * from hearing_outcome
                  where settled is null and late_from > ? and late_from <= ?%s) c
                     join authority a on a.id = c.authority_id
            order by c.late_from, c.id
            """;

    private final DataSource database;

    @Inject
    Expected(DataSource database) {
        this.database = database;
    }

    /** Those whose deadline is over within two weeks, the first one first. */
    public List<DueSoon> dueSoon(Scope scope, Instant now) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(DUE.formatted(scope.condition()))) {
            query.setObject(1, now.atOffset(ZoneOffset.UTC));
            query.setObject(2, now.plus(AHEAD).atOffset(ZoneOffset.UTC));
            scope.bind(query, 3);
            List<DueSoon> due = new ArrayList<>();
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    due.add(new DueSoon(
                            row.getLong(1),
                            row.getBoolean(3) ? null : row.getString(2),
                            new Named(row.getString(4), row.getString(5)),
                            new Deadline(row.getObject(6, LocalDate.class), row.getObject(7, LocalTime.class))));
                }
            }
            return due;
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
