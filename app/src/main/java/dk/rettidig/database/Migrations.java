package dk.rettidig.database;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.interceptor.Interceptor;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** Brings the schema up to date, before anything else of the application starts. */
@ApplicationScoped
class Migrations {

    @Resource(lookup = DatabaseSettings.NAME)
    DataSource database;

    void migrate(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) Startup startup) {
        // The words the databases do not share. The last makes an index that finds how a text begins.
        Map<String, String> words = isPostgresql()
                ? Map.of("bytes", "bytea", "stored", "stored", "byletters", "varchar_pattern_ops")
                : Map.of("bytes", "blob", "stored", "", "byletters", "");
        Flyway.configure(Migrations.class.getClassLoader())
                .dataSource(database)
                .locations("classpath:db/migration")
                // Each capability numbers its scripts in a range of its own.
                .outOfOrder(true)
                .placeholders(words)
                .load()
                .migrate();
    }

    private boolean isPostgresql() {
        try (Connection connection = database.getConnection()) {
            return connection.getMetaData().getDatabaseProductName().equals("PostgreSQL");
        } catch (SQLException unreachable) {
            throw new IllegalStateException("The database cannot be reached", unreachable);
        }
    }
}
