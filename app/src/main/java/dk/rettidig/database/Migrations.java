package dk.rettidig.database;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.interceptor.Interceptor;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** Brings the schema up to date, before anything else of the application starts. */
@ApplicationScoped
class Migrations {

    @Resource(lookup = DatabaseSettings.NAME)
    DataSource database;

    void migrate(@Observes @jakarta.annotation.Priority(Interceptor.Priority.PLATFORM_BEFORE) Startup startup) {
        Flyway.configure(Migrations.class.getClassLoader())
                .dataSource(database)
                .locations("classpath:db/migration")
                // Each capability numbers its scripts in a range of its own.
                .outOfOrder(true)
                .load()
                .migrate();
    }
}
