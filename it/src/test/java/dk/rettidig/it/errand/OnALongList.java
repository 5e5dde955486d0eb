package dk.rettidig.it.errand;

import dk.rettidig.it.http.Visitor;
import dk.rettidig.it.system.Postgresql;
import dk.rettidig.it.system.RunningSystem;
import dk.rettidig.it.system.Started;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** A register with so many questions that a list of them is an errand, and an officer who wants it. */
@ExtendWith(Started.class)
@Tag(Started.ON_POSTGRESQL)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class OnALongList {

    static final Duration PATIENCE = Duration.ofMinutes(1);

    final RunningSystem system;
    final Postgresql database;
    final Visitor officer;

    OnALongList(RunningSystem system, Postgresql database) {
        this.system = system;
        this.database = database;
        this.officer = Visitor.loggedIn(system, "sagsbehandler");
    }

    @BeforeAll
    void fill() {
        LongList.into(database);
    }

    @AfterAll
    void empty() {
        LongList.outOf(database);
    }
}
