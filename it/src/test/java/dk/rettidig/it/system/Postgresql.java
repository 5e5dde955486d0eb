package dk.rettidig.it.system;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
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

    @Override
    public void close() throws IOException {
        server.close();
    }
}
