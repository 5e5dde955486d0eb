package dk.rettidig.database;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * The one database the settings name: PostgreSQL by its address, otherwise an H2 file in the data folder. It exists so
 * that one setting is enough: the container's data source definition would want the driver's class and the address.
 */
public final class RettidigDataSource implements DataSource {

    /**
     * Any page of the tables is read about as quickly as the next: so it is in memory and on solid disks. PostgreSQL otherwise
     * reckons with disks that turn, and looks through all questions of an office to find its few open ones.
     */
    private static final String QUICK_READS = "-c random_page_cost=1.1";

    private String url = "";
    private String folder = "data";
    private String user = "";
    private String password = "";
    private @Nullable DataSource chosen;

    @Override
    public Connection getConnection() throws SQLException {
        return chosen().getConnection(user, password);
    }

    @Override
    public Connection getConnection(String asUser, String withPassword) throws SQLException {
        return chosen().getConnection(asUser, withPassword);
    }

    private synchronized DataSource chosen() {
        DataSource known = chosen;
        if (known == null) {
            known = url.startsWith("jdbc:postgresql:") ? postgresql() : embedded();
            chosen = known;
        }
        return known;
    }

    private DataSource postgresql() {
        PGSimpleDataSource postgresql = new PGSimpleDataSource();
        postgresql.setUrl(url);
        postgresql.setApplicationName("rettidig");
        if (postgresql.getOptions() == null) {
            postgresql.setOptions(QUICK_READS);
        }
        return postgresql;
    }

    private DataSource embedded() {
        JdbcDataSource h2 = new JdbcDataSource();
        Path file = Path.of(folder).toAbsolutePath().normalize().resolve("rettidig");
        // Without a delay: otherwise a commit lies in memory for half a second, and dies with the process.
        h2.setURL("jdbc:h2:file:" + file + ";LOCK_TIMEOUT=10000;WRITE_DELAY=0");
        return h2;
    }

    public void setUrl(String url) {
        this.url = url;
    }

    /** The folder of the embedded database; the container knows this property by the name every driver has. */
    public void setDatabaseName(String folder) {
        this.folder = folder;
    }

    public void setUser(String user) {
        this.user = user;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    @Override
    public @Nullable PrintWriter getLogWriter() {
        return null;
    }

    @Override
    public void setLogWriter(@Nullable PrintWriter out) {}

    @Override
    public void setLoginTimeout(int seconds) throws SQLException {
        chosen().setLoginTimeout(seconds);
    }

    @Override
    public int getLoginTimeout() throws SQLException {
        return chosen().getLoginTimeout();
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
        throw new SQLFeatureNotSupportedException();
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        return chosen().unwrap(type);
    }

    @Override
    public boolean isWrapperFor(Class<?> type) throws SQLException {
        return chosen().isWrapperFor(type);
    }
}
