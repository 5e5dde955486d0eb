package dk.rettidig.it.administration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.rettidig.it.http.Program;
import dk.rettidig.it.http.Reply;
import dk.rettidig.it.system.RunningSystem;
import dk.rettidig.it.system.Started;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Started.class)
class RegistersIT {

    private final Program admin;
    private final Program leader;

    RegistersIT(RunningSystem system) {
        admin = Program.of(system, "admin");
        leader = Program.of(system, "leder");
    }

    @Test
    void a_person_holds_several_roles_each_for_a_time_and_the_history_tells_who_gave_them() {
        String person = "/administration/people/" + hired("Rikke Rolle");
        made(person + "/roles", "{'role':'CASE_OFFICER','since':'2024-01-01'}");
        made(person + "/roles", "{'role':'HEAD_OF_OFFICE','since':'2024-06-01','until':'2024-08-31'}");

        assertEquals(2, admin.get(person).json().getJsonArray("roles").size());
        assertEquals("Rikke Rolle: Kontorchef fra 1. juni 2024, Palle Lund", newest("people"));
    }

    @Test
    void a_role_is_not_held_twice_at_the_same_time() {
        String roles = "/administration/people/" + hired("Doris Dobbelt") + "/roles";
        made(roles, "{'role':'CASE_OFFICER','since':'2024-01-01'}");

        assertEquals(
                400, post(roles, "{'role':'CASE_OFFICER','since':'2025-01-01'}").status());
    }

    @Test
    void who_leaves_stays_in_the_register_with_the_last_day() {
        int person = hired("Frode Færdig");
        made("/administration/people/" + person + "/end", "{'on':'2026-03-31'}");

        assertEquals(
                "2026-03-31",
                admin.get("/administration/people/" + person).json().getString("to"));
        assertTrue(newest("people").startsWith("”Frode Færdig"), newest("people"));
    }

    @Test
    void an_office_goes_its_own_way_and_follows_everybodys_again() {
        made("/administration/offices", "{'code':'VEJ','name':'Vejkontoret','since':'2024-01-01'}");
        String levels = "'levels':[{'level':'MINISTER','workingDaysBefore':1},{'level':'HEAD_OF_OFFICE',"
                + "'workingDaysBefore':3},{'level':'HEAD_OF_DIVISION','workingDaysBefore':null}]";
        made("/administration/routes", "{'office':'VEJ','kind':'FINAL','since':'2025-01-01'," + levels + "}");

        assertEquals(
                "Vejkontoret, Endeligt svar fra 1. januar 2025: Kontorchef 3, Minister 1, Palle Lund",
                newest("routes"));
        assertEquals(List.of("HEAD_OF_OFFICE 3", "MINISTER 1"), levelsOf("Vejkontoret"));

        made("/administration/routes", "{'office':'VEJ','kind':'FINAL','since':'2026-01-01','levels':[]}");

        assertTrue(newest("routes").contains("følger den fælles gang"));
        assertEquals("2025-12-31", way("Vejkontoret").getString("to"));
    }

    @Test
    void a_higher_level_does_not_sign_before_a_lower_and_everybody_needs_a_level() {
        String backwards = "'levels':[{'level':'HEAD_OF_OFFICE','workingDaysBefore':1},"
                + "{'level':'MINISTER','workingDaysBefore':3}]";

        assertEquals(
                400,
                post("/administration/routes", "{'kind':'FINAL','since':'2090-01-01'," + backwards + "}")
                        .status());
        assertEquals(
                400,
                post("/administration/routes", "{'kind':'FINAL','since':'2090-01-01','levels':[]}")
                        .status());
    }

    @Test
    void a_letterhead_takes_the_place_of_the_one_before() {
        String next = "{'ministry':'Justitsministeriet','mark':'JUSTITSMINISTERIET','address':'Christiansborg\\n1240',"
                + "'since':'2091-01-01'}";
        made("/administration/letterheads", next);

        assertEquals(
                "2090-12-31",
                admin.get("/administration/letterheads")
                        .json()
                        .getJsonArray("entries")
                        .getJsonObject(1)
                        .getString("to"));
        assertEquals(400, post("/administration/letterheads", next).status());
    }

    @Test
    void a_phrase_has_a_topic_a_voice_and_days() {
        made(
                "/administration/phrases",
                "{'topic':'Forbehold','voice':'MINISTRY','words':'Tallene er opgjort manuelt.','since':'2024-01-01',"
                        + "'until':'2024-12-31'}");

        assertTrue(newest("phrases").startsWith("”Forbehold, Tallene er opgjort manuelt.”"), newest("phrases"));
    }

    @Test
    void a_deputy_named_by_the_administrator_is_ended_by_the_holder() {
        int holder = leader.get("/me").json().getInt("id");
        int deputy = candidate("Torben Aagaard");
        int named = made(
                        "/administration/deputies",
                        "{'person':" + deputy + ",'standsInFor':" + holder + ",'from':'2092-01-01','to':'2092-01-31'}")
                .getInt("id");

        Reply ended = leader.post("/deputies/" + named + "/end", "{\"on\":\"2092-01-10\"}");

        assertEquals(200, ended.status(), ended.body());
        assertEquals(
                "Torben Aagaard er stedfortræder for Jens Kjær til og med 10. januar 2092, Jens Kjær",
                newest("deputies"));
    }

    @Test
    void the_chains_of_the_registers_are_verified_with_those_of_the_cases() {
        int unused = hired("Vera Verificeret");
        Reply verified = admin.get("/journal/verification");

        assertTrue(unused > 0 && verified.json().getBoolean("intact"), verified.body());
        assertFalse(history("people").isEmpty());
    }

    private int hired(String name) {
        return made(
                        "/administration/people",
                        "{'name':'" + name + "','email':'ny@ministerium.example','office':'POL','since':'2024-01-01'}")
                .getInt("id");
    }

    private int candidate(String name) {
        return leader.get("/deputies").json().getJsonArray("candidates").getValuesAs(JsonObject.class).stream()
                .filter(one -> one.getString("name").equals(name))
                .findFirst()
                .orElseThrow()
                .getInt("id");
    }

    private JsonObject way(String office) {
        return admin.get("/administration/routes").json().getJsonArray("ways").getValuesAs(JsonObject.class).stream()
                .filter(way -> way.getString("office", "").equals(office))
                .findFirst()
                .orElseThrow();
    }

    private List<String> levelsOf(String office) {
        return way(office).getJsonArray("stops").getValuesAs(JsonObject.class).stream()
                .map(stop -> stop.getString("level") + " " + stop.getInt("workingDaysBefore"))
                .toList();
    }

    private String newest(String register) {
        JsonObject line = history(register).get(0).asJsonObject();
        return line.getString("what") + ", " + line.getString("by");
    }

    private List<JsonValue> history(String register) {
        return admin.get("/administration/" + register)
                .json()
                .getJsonObject("frame")
                .getJsonArray("history");
    }

    private JsonObject made(String path, String body) {
        Reply reply = post(path, body);
        assertTrue(reply.status() < 300, reply.body());
        return reply.json();
    }

    private Reply post(String path, String body) {
        return admin.post(path, body.replace('\'', '"'));
    }
}
