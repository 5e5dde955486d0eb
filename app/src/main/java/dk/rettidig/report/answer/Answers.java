package dk.rettidig.report.answer;

import dk.rettidig.report.Named;
import dk.rettidig.report.Span;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** The committee questions and how each was answered, read anew each time it is asked. */
@Dependent
public class Answers {

    private static final String COLUMNS =
            "select id, ref, confidential, committee, office_code, office_name, asked_on, answer_due, interim_on, final_on,"
                    + " ended_on from reported_answer";

    private final DataSource database;

    @Inject
    Answers(DataSource database) {
        this.database = database;
    }

    /** Those asked within a span, in the order they were asked. */
    public List<CountedAnswer> asked(Span span, LocalDate today) {
        return read(
                " where asked_on >= ? and asked_on <= ? order by asked_on, id", today, List.of(span.from(), span.to()));
    }

    /** Those that wait for a final answer, by how long they have. */
    public List<Age> ages(LocalDate today) {
        return Age.of(
                read(" where final_on is null and ended_on is null order by asked_on, id", today, List.of()), today);
    }

    private List<CountedAnswer> read(String condition, LocalDate today, List<LocalDate> values) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(COLUMNS + condition)) {
            for (int i = 0; i < values.size(); i++) {
                query.setObject(i + 1, values.get(i));
            }
            List<CountedAnswer> answers = new ArrayList<>();
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    answers.add(answer(row, today));
                }
            }
            return answers;
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static CountedAnswer answer(ResultSet row, LocalDate today) throws SQLException {
        String office = row.getString(5);
        LocalDate due = day(row, 8);
        LocalDate interimOn = day(row, 9);
        LocalDate finalOn = day(row, 10);
        LocalDate endedOn = day(row, 11);
        return new CountedAnswer(
                row.getLong(1),
                row.getBoolean(3) ? null : row.getString(2),
                row.getString(4),
                office == null ? null : new Named(office, row.getString(6)),
                row.getObject(7, LocalDate.class),
                due,
                interimOn,
                finalOn,
                endedOn,
                AnswerOutcome.of(due, finalOn, interimOn, endedOn, today));
    }

    private static @Nullable LocalDate day(ResultSet row, int column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }
}
