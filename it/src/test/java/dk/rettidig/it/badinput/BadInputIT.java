package dk.rettidig.it.badinput;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.rettidig.it.system.Postgresql;
import dk.rettidig.it.system.RunningSystem;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** On a system of its own, because bad input that is taken after all stays in the lists; on the stricter database. */
class BadInputIT {

    private static final Pattern STACK = Pattern.compile("^\\s+at [\\w.$/@]+\\(|Exception\\b");

    @Nested
    @TestInstance(Lifecycle.PER_CLASS)
    class OnPostgresql extends BadInput {

        private Postgresql database;
        private RunningSystem system;
        private Ground ground;

        @BeforeAll
        void start() throws IOException {
            database = Postgresql.start();
            system = RunningSystem.start(database.settings());
            ground = new Ground(system);
        }

        @Override
        Ground ground() {
            return ground;
        }

        @AfterAll
        void stop() throws IOException {
            system.close();
            database.close();
            assertEquals(
                    List.of(),
                    system.log().lines().filter(STACK.asPredicate()).limit(20).toList());
        }
    }
}
