package dk.rettidig.it.journey;

import static dk.rettidig.it.journey.Ministry.json;
import static dk.rettidig.it.journey.Story.made;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.rettidig.it.http.Program;
import dk.rettidig.it.system.RunningSystem;
import jakarta.json.JsonObject;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HexFormat;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The management closes a quarter; a hearing of that quarter is registered afterwards; the quarter is opened again. */
abstract class ClosingJourney {

    private static final int MONTHS = 3;

    private final LocalDate today = LocalDate.now(ZoneId.of("Europe/Copenhagen"));
    private final LocalDate first = LocalDate.of(today.getYear(), (today.getMonthValue() - 1) / MONTHS * MONTHS + 1, 1)
            .minusMonths(MONTHS);
    private final Program management;
    private final Program officer;

    ClosingJourney(RunningSystem system) {
        management = Program.of(system, "ledelse");
        officer = Program.of(system, "sagsbehandler");
    }

    private String quarter() {
        return json(Map.of(
                "from",
                first.toString(),
                "to",
                first.plusMonths(MONTHS).minusDays(1).toString()));
    }

    @Test
    void what_changes_after_a_quarter_was_closed_is_a_difference_and_opening_it_again_leaves_a_trace() {
        assertEquals(403, officer.post("/reports/closings", quarter()).status());
        String address = made(management.post("/reports/closings", quarter())).location();
        JsonObject closed = management.get(address).json();

        assertEquals(409, management.post("/reports/closings", quarter()).status());
        assertTrue(closed.getBoolean("intact"));
        assertEquals(0, closed.getJsonArray("differences").size());
        assertEquals(closed.getString("sha256"), sha256(management.file(address + "/content.txt")));

        registerLate();
        JsonObject later = management.get(address).json();
        JsonObject difference = later.getJsonArray("differences").getJsonObject(0);

        assertEquals(1, later.getJsonArray("differences").size());
        assertEquals("20251-REU-2901", difference.getString("ref"));
        assertEquals("ADDED", difference.getString("kind"));
        assertTrue(
                difference.getJsonArray("causes").getValuesAs(JsonObject.class).stream()
                        .anyMatch(cause -> cause.getString("by").equals("Mette Holm")
                                && cause.getString("what").contains("Rigspolitiet")),
                difference.toString());
        assertEquals(closed.getInt("sent"), later.getInt("sent"), "the frozen figure stays");
        assertEquals(closed.getString("sha256"), later.getString("sha256"));

        String reason = json(Map.of("reason", "En høring var ikke registreret."));
        assertEquals(200, management.post(address + "/reopening", reason).status());
        assertEquals(409, management.post(address + "/reopening", reason).status());
        JsonObject all = management.get("/reports/closings").json();

        assertTrue(all.getJsonArray("history")
                .getJsonObject(0)
                .getString("what")
                .contains("En høring var ikke registreret."));
        assertFalse(
                made(management.post("/reports/closings", quarter())).location().equals(address));
    }

    @Test
    void the_goal_of_a_closed_year_follows_what_was_frozen_and_says_what_it_would_be_today() {
        String year = json(Map.of("from", "2024-01-01", "to", "2024-12-31"));
        String address = made(management.post("/reports/closings", year)).location();
        JsonObject before = counted();
        made(officer.post(
                question(2902, "2024-11-20") + "/hearings",
                json(Map.of(
                        "authority",
                        "RIGSPOLITIET",
                        "due",
                        "2024-12-10",
                        "text",
                        "Tallene bedes oplyst.",
                        "sentAt",
                        "2024-11-25T10:00:00Z"))));
        JsonObject after = counted();

        assertEquals(before.get("rate"), after.get("rate"), "the frozen figure stays");
        assertEquals(before.get("status"), after.get("status"));
        assertFalse(before.containsKey("today") && !before.isNull("today"));
        assertEquals("NOT_REACHED", after.getJsonObject("today").getString("status"));
        JsonObject closed = management.get("/reports/goals?year=2024").json().getJsonObject("closed");
        assertEquals(address.substring(address.indexOf("/reports")), closed.getString("address"));
        assertEquals(
                "20251-REU-2902",
                closed.getJsonArray("changes").getJsonObject(0).getString("ref"));
        assertEquals(
                200,
                management
                        .post(address + "/reopening", json(Map.of("reason", "Prøven er slut.")))
                        .status());
    }

    private JsonObject counted() {
        return management
                .get("/reports/goals?year=2024")
                .json()
                .getJsonArray("goals")
                .getValuesAs(JsonObject.class)
                .stream()
                .filter(goal -> goal.getBoolean("counted"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_quarter_that_still_runs_is_not_closed() {
        String running = json(Map.of("from", first.plusMonths(MONTHS).toString(), "to", today.toString()));

        assertEquals(409, management.post("/reports/closings", running).status());
    }

    /** A hearing that was sent while the quarter ran. */
    private void registerLate() {
        made(officer.post(
                question(2901, first.toString()) + "/hearings",
                json(Map.of(
                        "authority",
                        "RIGSPOLITIET",
                        "due",
                        first.plusDays(20).toString(),
                        "text",
                        "Tallene bedes oplyst.",
                        "sentAt",
                        first.plusDays(1) + "T10:00:00Z"))));
    }

    private String question(int number, String askedOn) {
        return made(officer.post(
                        "/questions",
                        """
                        {"ref": {"session": "20251", "committee": "REU", "matter": "GENERAL", "number": %d},
                         "askedOn": "%s", "questionText": "Vil ministeren redegøre for politiets brug af både?"}"""
                                .formatted(number, askedOn)))
                .location();
    }

    private static String sha256(byte[] file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
