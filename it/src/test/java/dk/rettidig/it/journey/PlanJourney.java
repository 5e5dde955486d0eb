package dk.rettidig.it.journey;

import static dk.rettidig.it.journey.Ministry.json;
import static dk.rettidig.it.journey.Story.made;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.rettidig.it.http.Program;
import dk.rettidig.it.system.RunningSystem;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The management enters the goals of a year and what was measured. */
abstract class PlanJourney {

    /** What stands in the plan for 2024 beside goal 4, with what might have been measured. */
    private static final List<Goal> OTHERS_OF_2024 = List.of(
            new Goal("1.1", "Sagsbehandlingstiden skal i gennemsnit være højst 180 dage.", 15, "183 dage", false),
            new Goal("1.2", "Sagsbehandlingstiden for afsoningssager højst 165 dage.", 10, "160 dage", true),
            new Goal("2.1", "Seks af de prioriterede projekter er idriftsat.", 10, "Fem", false),
            new Goal("2.2", "Udrulningen af POLSAS er påbegyndt.", 5, "Begge kredse", true),
            new Goal("2.3", "En overordnet plan er udarbejdet.", 10, "November", true),
            new Goal("2.4", "De otte obligatoriske krav er implementeret.", 5, "Syv", false),
            new Goal("3.1", "Et fast operativt samarbejde er etableret.", 10, "Marts", true),
            new Goal("3.2", "En ny model for visitation er iværksat.", 10, "Oktober", true),
            new Goal("5.1", "En strategi for bæredygtig udvikling er udarbejdet.", 5, "Udarbejdet", true));

    private final int thisYear = LocalDate.now(ZoneId.of("Europe/Copenhagen")).getYear();
    private final Program management;
    private final Program officer;
    private final Program police;

    private record Goal(String number, String wording, int weight, String measured, boolean reached) {}

    PlanJourney(RunningSystem system) {
        management = Program.of(system, "ledelse");
        officer = Program.of(system, "sagsbehandler");
        police = Program.of(system, "rigspolitiet");
    }

    @Test
    void the_whole_plan_of_2024_has_a_status_for_each_goal_and_their_weighted_sum() {
        for (Goal goal : OTHERS_OF_2024) {
            int id = made(management.post(
                            "/reports/goals",
                            json(Map.of(
                                    "year",
                                    2024,
                                    "number",
                                    goal.number(),
                                    "wording",
                                    goal.wording(),
                                    "weight",
                                    goal.weight()))))
                    .json()
                    .getInt("id");
            changed(
                    "/reports/goals/" + id + "/measurement",
                    Map.of("value", goal.measured(), "status", goal.reached() ? "REACHED" : "NOT_REACHED"));
        }
        JsonObject plan = plan(management, 2024);
        List<JsonObject> goals = plan.getJsonArray("goals").getValuesAs(JsonObject.class);
        boolean isCountedReached = status(goals, "4.2").equals("REACHED");

        assertEquals(100, plan.getInt("weight"));
        assertEquals("OPEN", status(goals, "4.1"), "nothing was entered");
        assertEquals(50 + (isCountedReached ? 10 : 0), plan.getInt("reached"));
        assertEquals(plan.getJsonArray("goals"), plan(police, 2024).getJsonArray("goals"));
    }

    private static String status(List<JsonObject> goals, String number) {
        return goals.stream()
                .filter(goal -> goal.getString("number").equals(number))
                .findFirst()
                .orElseThrow()
                .getString("status");
    }

    @Test
    void next_years_plan_needs_no_code_and_sets_what_its_periods_are_held_against() {
        int year = thisYear + 1;
        Map<String, Object> counted =
                Map.of("year", year, "number", "4.2", "wording", "Mindst 92 pct.", "weight", 15, "threshold", 92);

        assertEquals(403, officer.post("/reports/goals", json(counted)).status());
        int id = made(management.post("/reports/goals", json(counted))).json().getInt("id");
        assertEquals(409, management.post("/reports/goals", json(counted)).status());
        assertEquals(
                409,
                management
                        .post(
                                "/reports/goals",
                                json(Map.of(
                                        "year",
                                        year,
                                        "number",
                                        "4.3",
                                        "wording",
                                        "Endnu et.",
                                        "weight",
                                        5,
                                        "threshold",
                                        80)))
                        .status(),
                "one goal of a year is counted");
        String span = "/reports/on-time?from=" + year + "-01-01&to=" + year + "-12-31";
        assertEquals(92, management.get(span).json().getInt("target"));

        changed("/reports/goals/" + id + "/adjustment", Map.of("wording", "Mindst 93.", "weight", 20, "threshold", 93));
        JsonObject plan = plan(management, year);

        assertEquals(93, management.get(span).json().getInt("target"));
        assertEquals(20, plan.getInt("weight"));
        assertEquals("OPEN", status(plan.getJsonArray("goals").getValuesAs(JsonObject.class), "4.2"));
        assertTrue(
                plan.getJsonArray("history").getJsonObject(0).getString("what").contains("Mindst 92 pct."),
                "the journal keeps how it read");
    }

    @Test
    void what_is_counted_here_cannot_be_entered_by_hand() {
        int counted = plan(management, 2024).getJsonArray("goals").getValuesAs(JsonObject.class).stream()
                .filter(goal -> goal.getBoolean("counted"))
                .findFirst()
                .orElseThrow()
                .getInt("id");
        String entered = json(Map.of("value", "99 pct.", "status", "REACHED"));

        assertEquals(
                409,
                management
                        .post("/reports/goals/" + counted + "/measurement", entered)
                        .status());
    }

    private void changed(String address, Map<String, ?> fields) {
        assertEquals(200, management.post(address, json(fields)).status(), address);
    }

    private static JsonObject plan(Program by, int year) {
        return by.get("/reports/goals?year=" + year).json();
    }
}
