package dk.rettidig.report;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** How many contributions came in time, counted anew each time it is asked. */
@Dependent
public class OnTime {

    private final DataSource database;

    @Inject
    OnTime(DataSource database) {
        this.database = database;
    }

    /** The numbers of one span. */
    public Figures figures(@Nullable String authority, Span span, Instant now) {
        return figures(authority, List.of(span), now).get(0);
    }

    /** The numbers of several spans, each counted by itself. */
    public List<Figures> figures(@Nullable String authority, List<Span> spans, Instant now) {
        try (Connection connection = database.getConnection()) {
            OnTimeCount count = new OnTimeCount(connection, Goal.POLICE_4_2);
            List<Figures> figures = new ArrayList<>();
            for (Span span : spans) {
                figures.add(count.figures(authority, span, now));
            }
            return figures;
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** The hearings behind the numbers of a span. */
    public List<CountedHearing> hearings(@Nullable String authority, Span span, Instant now) {
        try (Connection connection = database.getConnection()) {
            return new OnTimeList(connection, Goal.POLICE_4_2).hearings(authority, span, now);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
