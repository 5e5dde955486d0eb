package dk.rettidig.it.system;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A PostgreSQL of our own, from binaries that come as a dependency, reached only from this machine. */
public final class Postgresql implements AutoCloseable {

    private final EmbeddedPostgres server;

    private Postgresql(EmbeddedPostgres server) {
        this.server = server;
    }

    public static Postgresql start() {
        try {
            Path folder = Files.createDirectories(Path.of("target/postgresql").toAbsolutePath());
            return new Postgresql(EmbeddedPostgres.builder()
                    .setOverrideWorkingDirectory(folder.toFile())
                    .setServerConfig("fsync", "off")
                    .start());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** What the application is told. */
    public Map<String, String> settings() {
        String url = "jdbc:postgresql://localhost:" + server.getPort() + "/postgres";
        return Map.of("DB_URL", url, "DB_USER", "postgres", "DB_PASSWORD", "postgres");
    }

    /** What a query finds, each row as its values parted by bars. */
    public List<String> rows(String query) {
        List<String> rows = new ArrayList<>();
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(query)) {
            while (found.next()) {
                StringBuilder row = new StringBuilder();
                for (int i = 1; i <= found.getMetaData().getColumnCount(); i++) {
                    row.append(found.getString(i)).append('|');
                }
                rows.add(row.toString());
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
        return rows;
    }

    /** Changes something behind the application's back, and tells how many rows. */
    public int change(String statement) {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement changing = connection.createStatement()) {
            return changing.executeUpdate(statement);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** The run ends with the question whether the database still makes sense. */
    @Override
    public void close() throws IOException {
        try (Connection database = server.getPostgresDatabase().getConnection()) {
            List<String> broken = Invariants.broken(database);
            if (!broken.isEmpty()) {
                throw new IllegalStateException("The database contradicts itself: " + broken);
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        } finally {
            server.close();
        }
    }
}
