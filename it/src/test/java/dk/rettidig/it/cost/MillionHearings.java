package dk.rettidig.it.cost;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;

/** Hearings put straight into the tables, the newest first, and the plain SQL that counts them. */
final class MillionHearings implements AutoCloseable {

    private static final Path SQL = Path.of("src/test/resources/million");

    private final Connection database;

    private MillionHearings(Connection database) {
        this.database = database;
    }

    static MillionHearings in(Map<String, String> settings) throws SQLException {
        return new MillionHearings(DriverManager.getConnection(
                settings.get("DB_URL"), settings.get("DB_USER"), settings.get("DB_PASSWORD")));
    }

    /** Those with these numbers, of a million that are numbered from the oldest. */
    void fill(int from, int to) throws IOException, SQLException {
        run(Files.readString(SQL.resolve("fill.sql"))
                .replace("${from}", String.valueOf(from))
                .replace("${to}", String.valueOf(to)));
        run("vacuum analyze");
    }

    /** Counts what the overview shows, and reads the rows. */
    void count() throws IOException, SQLException {
        run(Files.readString(SQL.resolve("overview.sql")));
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = database.createStatement()) {
            boolean unused = statement.execute(sql);
        }
    }

    @Override
    public void close() throws SQLException {
        database.close();
    }
}
