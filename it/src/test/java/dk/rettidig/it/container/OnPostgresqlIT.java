package dk.rettidig.it.container;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.rettidig.it.system.Postgresql;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class OnPostgresqlIT extends InContainer {

    OnPostgresqlIT() {
        super("PostgreSQL");
    }

    /** The database ends with the tests' own process. */
    @Deployment
    static WebArchive application() {
        return Archive.in(Postgresql.start().settings());
    }

    @Test
    void a_connection_that_died_is_not_handed_out() {
        int ended = database.count("select count(pg_terminate_backend(pid)) from pg_stat_activity"
                + " where pid <> pg_backend_pid() and datname = current_database() and state = 'idle'");

        assertTrue(ended > 0);
        for (int i = 0; i < ended + 1; i++) {
            assertTrue(database.count("select count(*) from job_lock") > 0);
        }
    }
}
