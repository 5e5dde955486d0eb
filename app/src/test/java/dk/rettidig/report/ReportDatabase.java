package dk.rettidig.report;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;

/** A database of its own for each test that asks. */
public final class ReportDatabase {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private ReportDatabase() {}

    public static DataSource empty() {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL("jdbc:h2:mem:report" + NUMBER.incrementAndGet() + ";DB_CLOSE_DELAY=-1");
        int unused = Flyway.configure(ReportDatabase.class.getClassLoader())
                .dataSource(source)
                .locations("classpath:db/migration")
                .placeholders(Map.of("bytes", "blob", "stored", "", "byletters", ""))
                .load()
                .migrate()
                .migrationsExecuted;
        return source;
    }

    /** With a question of Parliament, one under section 20, and these hearings over them. */
    public static DataSource with(List<History> histories) throws SQLException {
        DataSource source = empty();
        try (Connection connection = source.getConnection()) {
            HearingRows rows = new HearingRows(connection);
            for (History history : histories) {
                rows.add(history);
            }
        }
        return source;
    }
}
