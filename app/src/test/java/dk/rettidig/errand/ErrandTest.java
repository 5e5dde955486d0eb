package dk.rettidig.errand;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.rettidig.database.Kept;
import dk.rettidig.people.Person;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class ErrandTest {

    private static final Instant BEGUN = Instant.parse("2026-11-23T08:00:00Z");
    private static final Person OFFICER = Kept.row(Person.register("Karen Vest", LocalDate.of(2026, 1, 1)));

    private final Errand errand = new Errand(OFFICER, new Wanted("casefile.export", "/x", "a=b", "/"), BEGUN);

    private static Instant after(long seconds) {
        return BEGUN.plusSeconds(seconds);
    }

    @Test
    void it_is_found_by_whoever_wants_it_and_nobody_else() {
        Person other = Kept.row(Person.register("Per Øst", LocalDate.of(2026, 1, 1)));

        assertTrue(errand.isWantedBy(OFFICER));
        assertFalse(errand.isWantedBy(other));
    }

    @Test
    void it_tells_how_far_it_has_come_until_it_is_done() {
        boolean goesOn = errand.goesOn(8000, 1200, after(2));
        boolean completed = errand.complete(Result.file("sager.xlsx", "x/y"), after(4));

        assertAll(
                () -> assertTrue(goesOn && completed),
                () -> assertEquals(Optional.of(8000), errand.parts()),
                () -> assertEquals(1200, errand.taken()),
                () -> assertEquals(Standing.DONE, errand.standing(after(4))),
                () -> assertEquals(Optional.of(after(4)), errand.endedAt()));
    }

    @Test
    void one_that_waits_for_its_turn_for_minutes_is_not_lost() {
        assertAll(
                () -> assertTrue(LongStream.rangeClosed(1, 60).allMatch(sign -> errand.waits(after(sign * 5)))),
                () -> assertEquals(Standing.UNDER_WAY, errand.standing(after(301))),
                () -> assertTrue(errand.goesOn(2, 0, after(302))));
    }

    @Test
    void one_that_is_stopped_while_it_waits_need_not_wait_for_that() {
        boolean stopped = errand.stop(after(1));

        assertAll(
                () -> assertTrue(stopped),
                () -> assertFalse(errand.waits(after(5))),
                () -> assertEquals(Standing.STOPPED, errand.standing(after(5))),
                () -> assertFalse(errand.goesOn(2, 0, after(9))));
    }

    @Test
    void a_stop_that_was_asked_for_is_obeyed_at_the_next_part_and_at_the_very_last() {
        boolean stopped = errand.stop(after(1));

        assertAll(
                () -> assertTrue(stopped),
                () -> assertFalse(errand.goesOn(8000, 1200, after(2))),
                () -> assertFalse(errand.complete(Result.page("/hearings", ""), after(2))),
                () -> assertEquals(Optional.empty(), errand.page()),
                () -> assertTrue(errand.abandon(after(2))),
                () -> assertEquals(Standing.STOPPED, errand.standing(after(3))));
    }

    @Test
    void a_stop_changes_nothing_when_it_is_over_or_was_asked_for_before() {
        Errand done = new Errand(OFFICER, new Wanted("casefile.export", "/x", "a=b", "/"), BEGUN);

        assertAll(
                () -> assertTrue(done.complete(Result.page("/hearings", ""), after(1))),
                () -> assertFalse(done.stop(after(2))),
                () -> assertEquals(Standing.DONE, done.standing(after(2))),
                () -> assertTrue(errand.stop(after(1))),
                () -> assertFalse(errand.stop(after(2))),
                () -> assertEquals(Optional.of(after(1)), errand.stopWantedAt()));
    }

    @Test
    void whoever_slept_for_a_minute_ends_nothing_any_more() {
        assertAll(
                () -> assertEquals(Standing.LOST, errand.standing(after(60))),
                () -> assertFalse(errand.complete(Result.page("/hearings", ""), after(61))),
                () -> assertTrue(errand.abandon(after(61))),
                () -> assertEquals(Standing.FAILED, errand.standing(after(61))));
    }

    @Test
    void a_file_can_be_fetched_for_a_day() {
        assertTrue(errand.complete(Result.file("sager.xlsx", "x/y"), after(4)));

        assertTrue(errand.hasFile(after(4).plus(1, ChronoUnit.DAYS).minusSeconds(1)));
        assertFalse(errand.hasFile(after(4).plus(1, ChronoUnit.DAYS)));
    }

    @Test
    void it_fails_once_and_says_why() {
        assertTrue(errand.fail("Listen er for lang.".repeat(100), after(1)));
        assertFalse(errand.abandon(after(2)));

        assertEquals(1000, errand.reason().length());
        assertEquals(Standing.FAILED, errand.standing(after(2)));
    }
}
