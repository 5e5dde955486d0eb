package dk.rettidig.report;

import dk.rettidig.calendar.Deadline;
import dk.rettidig.report.History.Due;
import dk.rettidig.report.History.Extended;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/** Histories as the rows the product would keep of them. */
final class HearingRows {

    private static final long PERSON = 1;
    private static final long AUTHORITY = 2;
    private static final long QUESTION = 3;
    private static final long SECTION_20 = 4;
    private static final long PARENT = 5;
    private static final long UNIT = 6;

    private final Connection database;
    private long next = 1_000;

    HearingRows(Connection database) throws SQLException {
        this.database = database;
        run("insert into person (id, version, name, email, telephone, from_day)"
                + " values (1, 1, 'Signe Bruun', 's@example.org', '', date '2020-01-01')");
        run("insert into authority (id, version, code, name, email, from_day)"
                + " values (2, 1, 'RIGSPOLITIET', 'Rigspolitiet', 'rp@example.org', date '2020-01-01')");
        run("insert into authority (id, version, code, name, email, parent_id, from_day)"
                + " values (6, 1, 'FYN', 'Fyns Politi', 'fyn@example.org', 2, date '2020-01-01')");
        question(QUESTION, "20231-REU-1", "GENERAL");
        question(SECTION_20, "20231-S1", "SECTION_20");
        run("insert into hearing (id, version, question_id, authority_id, hearing_text, first_day, first_late_from,"
                + " due_day, late_from, sent_at, registered_at, by_id, sending_key) values (5, 1, 4, 2, '',"
                + " date '2024-01-01', timestamp with time zone '2024-01-01 23:00:00+00', date '2024-01-01',"
                + " timestamp with time zone '2024-01-01 23:00:00+00', timestamp with time zone"
                + " '2024-01-01 10:00:00+00', timestamp with time zone '2024-01-01 10:00:00+00', 1, 'parent')");
    }

    private void question(long id, String ref, String matter) throws SQLException {
        run("insert into question (id, version, ref, matter, minister, asked_on, matter_title, question_text,"
                + " confidential, received_by_id, received_at) values (" + id + ", 1, '" + ref + "', '" + matter
                + "', 'justitsministeren', date '2023-10-03', '', '', false, 1,"
                + " timestamp with time zone '2023-10-03 10:00:00+00')");
    }

    private void run(String sql) throws SQLException {
        try (PreparedStatement statement = database.prepareStatement(sql)) {
            statement.executeUpdate();
        }
    }

    void add(History history) throws SQLException {
        long hearing = next++;
        Deadline agreed = agreed(history);
        insert(
                "insert into hearing (id, version, question_id, authority_id, parent_id, hearing_text, first_day,"
                        + " first_time, first_late_from, due_day, due_time, late_from, sent_at, registered_at,"
                        + " cancelled_at, arrived_at, returned_at, by_id, sending_key)"
                        + " values (?, 1, ?, ?, ?, '', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                hearing,
                history.section20() ? SECTION_20 : QUESTION,
                history.onward() ? UNIT : AUTHORITY,
                history.onward() ? PARENT : null,
                history.first().day(),
                history.first().time(),
                moment(deadline(history.first())),
                agreed.day(),
                agreed.time(),
                moment(agreed),
                history.sent().toOffsetDateTime(),
                history.sent().toOffsetDateTime(),
                history.cancelled() == null ? null : history.cancelled().toOffsetDateTime(),
                history.arrivals().stream()
                        .min(Comparator.naturalOrder())
                        .map(ZonedDateTime::toOffsetDateTime)
                        .orElse(null),
                history.sentBack() ? history.sent().toOffsetDateTime() : null,
                PERSON,
                "key-" + hearing);
        long last = 0;
        int number = 1;
        for (ZonedDateTime arrival : history.arrivals()) {
            last = next++;
            insert(
                    "insert into statement (id, version, hearing_id, number, content, no_remarks, way, received_at,"
                            + " registered_at, by_id) values (?, 1, ?, ?, '[]', false, 'WRITTEN', ?, ?, ?)",
                    last,
                    hearing,
                    number++,
                    arrival.toOffsetDateTime(),
                    arrival.toOffsetDateTime(),
                    PERSON);
        }
        if (history.sentBack()) {
            insert(
                    "insert into sent_back (id, version, hearing_id, statement_id, missing, sent_back_at, by_id)"
                            + " values (?, 1, ?, ?, '', ?, ?)",
                    next++,
                    hearing,
                    last,
                    history.sent().toOffsetDateTime(),
                    PERSON);
        }
    }

    private void insert(String sql, @Nullable Object... values) throws SQLException {
        try (PreparedStatement statement = database.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }

    private static Deadline agreed(History history) {
        Deadline agreed = deadline(history.first());
        for (Extended extended : history.extensions()) {
            agreed = agreed.isMetBy(extended.granted().toInstant()) ? deadline(extended.due()) : agreed;
        }
        return agreed;
    }

    private static Deadline deadline(Due due) {
        return new Deadline(due.day(), due.time());
    }

    private static OffsetDateTime moment(Deadline due) {
        return due.lateFrom().atOffset(ZoneOffset.UTC);
    }
}
