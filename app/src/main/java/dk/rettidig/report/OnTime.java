package dk.rettidig.report;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;

/** How many contributions came in time, counted anew each time it is asked. */
@Dependent
public class OnTime {

    private final DataSource database;

    @Inject
    OnTime(DataSource database) {
        this.database = database;
    }

    /** What a span is held against. */
    public Goal goal(Span span) {
        try (Connection connection = database.getConnection()) {
            return Goals.read(connection).of(span);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** The numbers of one span. */
    public Figures figures(Scope scope, Span span, Instant now) {
        return tallies(scope, List.of(span), now).get(0).total();
    }

    /** The numbers of spans that follow each other, each authority by itself. */
    public List<Tally> tallies(Scope scope, List<Span> spans, Instant now) {
        try (Connection connection = database.getConnection()) {
            return new OnTimeCount(connection, Goals.read(connection)).tallies(scope, spans, now);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** How long the answers of some spans took; the first span includes the others. */
    public List<Days> days(Scope scope, List<Span> spans) {
        try (Connection connection = database.getConnection()) {
            OnTimeDays read = OnTimeDays.read(connection, scope, spans.get(0));
            return spans.stream().map(read::within).toList();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** The hearings behind the numbers of a span. */
    public List<CountedHearing> hearings(Scope scope, Span span, Part part, Instant now) {
        try (Connection connection = database.getConnection()) {
            return new OnTimeList(connection).hearings(scope, span, part, now);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
