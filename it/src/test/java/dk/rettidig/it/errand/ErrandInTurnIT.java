package dk.rettidig.it.errand;

import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.rettidig.it.system.Awaited;
import dk.rettidig.it.system.Postgresql;
import dk.rettidig.it.system.RunningSystem;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Four errands at once are carried out; a fifth waits. */
class ErrandInTurnIT extends OnALongList {

    ErrandInTurnIT(RunningSystem system, Postgresql database) {
        super(system, database);
    }

    @Test
    void one_that_waits_behind_four_others_is_not_taken_for_lost_and_can_be_stopped() throws Exception {
        List<Watched> four;
        String stopped;
        try (Held held = Held.files(database)) {
            four = Stream.generate(() -> LongList.begun(officer)).limit(4).toList();
            Watched fifth = Watched.led(officer, LongList.export(officer));
            String known = "select 1 from errand where id = " + fifth.id() + " and ";
            assertTrue(Awaited.within(PATIENCE, () -> !database.rows(known + "seen_at > wanted_at")
                    .isEmpty()));
            assertEquals(List.of("1|"), database.rows(known + "parts is null and ended_at is null"));
            assertEquals(303, fifth.stop().status());
            stopped = fifth.until("Standset, som du bad om.");
            held.letGo();
        }

        assertTrue(stopped.contains("Der er ingen fil."), stopped);
        for (Watched each : four) {
            String unused = each.until("Filen er klar");
        }
    }

    /** A sequence counts the signs that came to nothing: it alone outlives what is rolled back. */
    @Test
    void one_that_waits_goes_on_giving_signs_when_the_database_was_away_for_one() throws Exception {
        List<Watched> all;
        try (Held held = Held.files(database)) {
            all = Stream.generate(() -> LongList.begun(officer)).limit(4).collect(toCollection(ArrayList::new));
            Watched fifth = Watched.led(officer, LongList.export(officer));
            all.add(fifth);
            int unused = database.change(
                    """
                    create sequence lost_sign;
                    create function lose_sign() returns trigger language plpgsql as
                        $$ begin perform nextval('lost_sign'); raise exception 'away'; end $$;
                    create trigger lose_sign before update on errand for each row when (old.id = %s)
                        execute function lose_sign()"""
                            .formatted(fifth.id()));
            boolean isLost = Awaited.within(PATIENCE, () -> database.rows("select is_called from lost_sign")
                    .equals(List.of("t|")));
            unused = database.change("drop function lose_sign cascade; drop sequence lost_sign");
            String given = "select 1 from errand where seen_at > wanted_at and id = " + fifth.id();

            assertTrue(isLost);
            assertTrue(Awaited.within(PATIENCE, () -> !database.rows(given).isEmpty()));
            held.letGo();
        }
        for (Watched each : all) {
            String unused = each.until("Filen er klar");
        }
    }
}
