package dk.rettidig.errand;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.rettidig.database.EmptyDatabase;
import dk.rettidig.people.Person;
import dk.rettidig.refusal.NotFound;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ErrandsTest {

    private static final Instant BEGUN = Instant.parse("2026-11-23T08:00:00Z");
    private static final int MORE_THAN_A_PIECE = 300 * 1024;

    private final EmptyDatabase database = EmptyDatabase.create();
    private final EntityManager entities = database.entities();
    private final Errands errands = new Errands();
    private final ErrandFiles files = new ErrandFiles();
    private final Person officer = Person.register("Karen Vest", LocalDate.of(2026, 1, 1));

    @BeforeEach
    @SuppressWarnings("UnnecessaryAssignment") // There is no framework that injects.
    void open() {
        errands.entities = entities;
        errands.clock = () -> BEGUN;
        files.entities = entities;
        entities.getTransaction().begin();
        entities.persist(officer);
    }

    @AfterEach
    void close() {
        entities.getTransaction().rollback();
        entities.close();
        database.close();
    }

    private Errand errand() {
        return errands.add(officer, new Wanted("casefile.export", "/x", "a=b", "/"));
    }

    /** A file of an errand that was done when it began. */
    private Errand done() throws IOException {
        Errand errand = errand();
        try (OutputStream file = new PiecesStream(errand.id(), files)) {
            file.write(new byte[MORE_THAN_A_PIECE]);
        }
        assertTrue(errand.complete(Result.file("sager.csv", "text/csv"), BEGUN));
        entities.flush();
        return errand;
    }

    @Test
    void it_is_found_by_whoever_wants_it_and_nobody_else() {
        Person other = Person.register("Per Øst", LocalDate.of(2026, 1, 1));
        entities.persist(other);
        Errand errand = errand();

        assertSame(errand, errands.of(officer, errand.id()));
        assertThrows(NotFound.class, () -> errands.of(other, errand.id()));
    }

    @Test
    void a_file_is_cut_into_pieces_and_none_is_lost() throws IOException {
        Errand errand = done();

        assertEquals(256 * 1024, files.piece(errand.id(), 0).orElseThrow().length);
        assertEquals(44 * 1024, files.piece(errand.id(), 1).orElseThrow().length);
        assertTrue(files.piece(errand.id(), 2).isEmpty());
    }

    @Test
    void a_file_is_swept_after_a_day_and_the_errand_after_a_month() throws IOException {
        Errand errand = done();
        Instant end = errand.endedAt().orElseThrow();

        assertEquals(0, errands.sweepFiles(end));
        assertEquals(2, errands.sweepFiles(end.plus(Duration.ofMillis(1))));
        assertEquals(0, errands.sweep(BEGUN));
        assertEquals(1, errands.sweep(BEGUN.plus(Duration.ofMillis(1))));
    }
}
