package dk.rettidig.report.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dk.rettidig.report.ReportDatabase;
import dk.rettidig.report.Span;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** The view over the rows the product keeps. */
class AnswersTest {

    private static final Span ASKED = new Span(LocalDate.of(2023, 10, 3), LocalDate.of(2023, 10, 3));
    private static final LocalDate TODAY = LocalDate.of(2024, 1, 1);

    private static List<CountedAnswer> asked(String... changes) throws SQLException {
        DataSource database = ReportDatabase.with(List.of());
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("update question set answer_due = date '2023-10-31'");
            statement.executeUpdate("insert into office (id, version, code, name, from_day)"
                    + " values (10, 1, 'POL', 'Politikontoret', date '2020-01-01')");
            for (String change : changes) {
                statement.executeUpdate(change);
            }
        }
        return new Answers(database).asked(ASKED, TODAY);
    }

    private static String given(int id, String kind, String on) {
        return "insert into answer_given (id, version, question_id, kind, given_on, by_id, recorded_at) values (" + id
                + ", 1, 3, '" + kind + "', date '" + on + "', 1, current_timestamp)";
    }

    private static String allocated(int id, String refusedAt) {
        return "insert into allocation (id, version, question_id, office_id, officer_id, by_id, allocated_at, refused_at)"
                + " values (" + id + ", 1, 3, 10, 1, 1, current_timestamp, " + refusedAt + ")";
    }

    @Test
    void a_question_under_section_20_is_outside() throws SQLException {
        assertEquals(
                List.of("20231-REU-1"), asked().stream().map(CountedAnswer::ref).toList());
    }

    @Test
    void the_first_answer_of_each_kind_decides() throws SQLException {
        CountedAnswer answer = asked(
                        given(20, "INTERIM", "2023-10-30"),
                        given(21, "FINAL", "2023-12-01"),
                        given(22, "CORRECTION", "2023-10-20"))
                .get(0);

        assertEquals(AnswerOutcome.INTERIM_ON_TIME, answer.outcome());
        assertEquals(LocalDate.of(2023, 12, 1), answer.finalOn());
    }

    @Test
    void the_office_is_the_one_it_was_last_given_to_unless_that_refused() throws SQLException {
        CountedAnswer given = asked(allocated(30, "null")).get(0);
        CountedAnswer refused =
                asked(allocated(30, "null"), allocated(31, "current_timestamp")).get(0);

        assertEquals("POL", given.office() == null ? null : given.office().code());
        assertNull(refused.office());
    }

    @Test
    void a_confidential_question_is_counted_and_not_named() throws SQLException {
        List<CountedAnswer> answers = asked("update question set confidential = true");

        assertEquals(1, answers.size());
        assertNull(answers.get(0).ref());
    }
}
