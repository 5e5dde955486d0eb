package dk.rettidig.it.parliament;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.rettidig.it.http.Reply;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A run can be watched and stopped, and the next one goes on where it was. */
@ExtendWith(Fetching.Shared.class)
class StopIT {

    private final Fetching ministry;

    StopIT(Fetching ministry) {
        this.ministry = ministry;
    }

    @AfterEach
    void listen() {
        ministry.stub().onEvery(asked -> {});
    }

    @Test
    void a_run_that_is_stopped_says_so_and_the_next_one_goes_on() {
        List<Reply> seen = new ArrayList<>();
        ministry.stub().onEvery(asked -> {
            if (asked.contains("SvarDokumenter") && seen.isEmpty()) {
                seen.add(ministry.as("admin").get("/feed"));
                seen.add(ministry.as("sagsbehandler").post("/feed/runs/stop", "{}"));
                seen.add(ministry.as("admin").post("/feed/runs/stop", "{}"));
            }
        });

        JsonObject stopped = ministry.run("{\"whole\":true}");
        boolean isRunning = ministry.as("admin").get("/feed").json().getBoolean("running");
        JsonObject next = ministry.run();

        assertAll(
                () -> assertTrue(
                        seen.get(0).json().getBoolean("running"), seen.get(0).body()),
                () -> assertEquals(403, seen.get(1).status()),
                () -> assertEquals(303, seen.get(2).status(), seen.get(2).body()),
                () -> assertEquals("STOPPED", stopped.getString("outcome"), stopped.toString()),
                () -> assertTrue(
                        stopped.getString("reason").startsWith("Standset af en administrator"), stopped.toString()),
                () -> assertFalse(isRunning),
                () -> assertEquals("GOOD", next.getString("outcome"), next.toString()));
    }

    @Test
    void the_page_follows_a_run_until_it_has_ended() {
        List<String> seen = new ArrayList<>();
        ministry.stub().onEvery(asked -> {
            if (asked.contains("SvarDokumenter") && seen.isEmpty()) {
                seen.add(ministry.page("admin", "/feed"));
            }
        });

        JsonObject ended = ministry.run("{\"whole\":true}");
        String after = ministry.page("admin", "/feed");

        assertAll(
                () -> assertEquals("GOOD", ended.getString("outcome"), ended.toString()),
                () -> assertTrue(seen.get(0).contains("hx-trigger=\"every 2s\""), seen.get(0)),
                () -> assertFalse(seen.get(0).contains("Den seneste kørsel er slut"), seen.get(0)),
                () -> assertFalse(after.contains("hx-trigger=\"every"), after),
                () -> assertTrue(after.contains("Den seneste kørsel er slut: God."), after));
    }

    @Test
    void where_nothing_runs_there_is_nothing_to_stop() {
        assertEquals(409, ministry.as("admin").post("/feed/runs/stop", "{}").status());
    }
}
