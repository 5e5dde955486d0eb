package dk.rettidig.it.errand;

import dk.rettidig.it.system.Postgresql;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;

/** Something in the database that the system has to wait for: so what it does stands still where a test wants to look. */
final class Held implements AutoCloseable {

    private final Connection holder;

    private Held(Connection holder) {
        this.holder = holder;
    }

    /** No file grows meanwhile. */
    static Held files(Postgresql database) throws SQLException {
        return by(database, "lock table errand_piece in exclusive mode");
    }

    /** Nothing is written into the journal of that case meanwhile. */
    static Held journal(Postgresql database, String ref) throws SQLException {
        return by(database, "select * from journal_head where case_ref = '" + ref + "' for update");
    }

    private static Held by(Postgresql database, String lock) throws SQLException {
        Map<String, String> settings = database.settings();
        Connection holder = DriverManager.getConnection(
                settings.get("DB_URL"), settings.get("DB_USER"), settings.get("DB_PASSWORD"));
        holder.setAutoCommit(false);
        try (Statement statement = holder.createStatement()) {
            boolean unused = statement.execute(lock);
        }
        return new Held(holder);
    }

    void letGo() throws SQLException {
        holder.rollback();
    }

    @Override
    public void close() throws SQLException {
        holder.close();
    }
}
