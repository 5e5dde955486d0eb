package dk.rettidig.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BiViewsTest {

    private static final Pattern COLUMN = Pattern.compile("(?m)^\\| `(\\w+)` \\|");

    @ParameterizedTest
    @ValueSource(strings = {"bi_hearing", "bi_answer"})
    void every_column_of_a_view_is_described_in_its_order(String view) throws IOException, SQLException {
        String text = Files.readString(Path.of("../docs/report.md"));
        String section = text.substring(text.indexOf("### " + view)).split("\n### ", 3)[0];
        List<String> described = new ArrayList<>();
        Matcher column = COLUMN.matcher(section);
        while (column.find()) {
            described.add(column.group(1));
        }

        assertEquals(described, columns(view));
    }

    private static List<String> columns(String view) throws SQLException {
        try (Connection database = ReportDatabase.empty().getConnection();
                ResultSet rows =
                        database.getMetaData().getColumns(null, null, view.toUpperCase(java.util.Locale.ROOT), null)) {
            List<String> columns = new ArrayList<>();
            while (rows.next()) {
                columns.add(rows.getString("COLUMN_NAME").toLowerCase(java.util.Locale.ROOT));
            }
            return columns;
        }
    }

    @Test
    void another_tool_counts_what_the_report_counts() throws SQLException {
        Random dice = new Random(11);
        List<History> histories =
                Stream.generate(() -> History.random(dice)).limit(500).toList();
        try (Connection database = ReportDatabase.with(histories).getConnection();
                Statement statement = database.createStatement();
                ResultSet row =
                        statement.executeQuery("select count(*), sum(case when outcome = 'ON_TIME' then 1 else 0 end)"
                                + " from bi_hearing where first_level and sent_at >= '2024-01-01 23:00:00+00'")) {
            assertTrue(row.next());
            Figures figures = PlainCount.of(
                    histories,
                    Span.year(2024),
                    java.time.LocalDate.of(2030, 1, 1).atStartOfDay(dk.rettidig.calendar.DanishTime.ZONE));
            Figures next = PlainCount.of(
                    histories,
                    Span.year(2025),
                    java.time.LocalDate.of(2030, 1, 1).atStartOfDay(dk.rettidig.calendar.DanishTime.ZONE));
            assertEquals(figures.sent() + next.sent(), row.getLong(1));
            assertEquals(figures.onTime() + next.onTime(), row.getLong(2));
        }
    }

    @Test
    void a_confidential_question_is_counted_and_not_named() throws SQLException {
        List<History> one = Stream.generate(() -> History.random(new Random(3)))
                .filter(history -> !history.section20())
                .limit(1)
                .toList();
        try (Connection database = ReportDatabase.with(one).getConnection();
                Statement statement = database.createStatement()) {
            assertEquals(2, statement.executeUpdate("update question set confidential = true"));
            try (ResultSet row = statement.executeQuery("select ref from bi_hearing")) {
                assertTrue(row.next());
                assertNull(row.getString(1));
            }
        }
    }
}
