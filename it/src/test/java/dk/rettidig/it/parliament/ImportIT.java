package dk.rettidig.it.parliament;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dk.rettidig.it.http.Program;
import dk.rettidig.it.http.Reply;
import dk.rettidig.it.parliament.ParliamentStub.Odd;
import dk.rettidig.it.system.RunningSystem;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** What Parliament publishes comes in once, follows Parliament, and never runs over what a person wrote. */
@TestInstance(Lifecycle.PER_CLASS)
class ImportIT {

    private @Nullable RunningSystem running;
    private @Nullable ParliamentStub served;
    private Parliament parliament = Parliament.fromFiles();

    @BeforeAll
    void start() throws IOException {
        served = ParliamentStub.of(parliament);
        running = RunningSystem.start(Map.of("ODA_URL", served.address()));
    }

    @AfterAll
    void stop() {
        stub().close();
        system().close();
    }

    @BeforeEach
    void fetch() {
        assertEquals("GOOD", run().getString("outcome"));
    }

    @AfterEach
    void listen() {
        stub().ignoreFilters(false);
        stub().answerOddly(null);
    }

    private RunningSystem system() {
        return Objects.requireNonNull(running);
    }

    private ParliamentStub stub() {
        return Objects.requireNonNull(served);
    }

    private Program as(String user) {
        return Program.of(system(), user);
    }

    private JsonObject run() {
        return run("{}");
    }

    private JsonObject run(String input) {
        Reply reply = as("admin").post("/feed/runs", input);
        assertEquals(200, reply.status(), reply.body());
        return reply.json();
    }

    private JsonObject facts(String ref) {
        Reply reply = as("sagsbehandler").get("/questions/" + ref + "/facts");
        assertEquals(200, reply.status(), reply.body());
        return reply.json();
    }

    private JsonObject question(String ref) {
        return facts(ref).getJsonObject("question");
    }

    private List<String> notices(String ref) {
        return as("sagsbehandler").get("/feed").json().getJsonArray("notices").getValuesAs(JsonObject.class).stream()
                .filter(notice -> notice.getString("ref").equals(ref))
                .map(notice -> notice.getString("kind"))
                .sorted()
                .toList();
    }

    private String stage(String ref) {
        return as("sagsbehandler").get("/questions/" + ref).json().getString("stage");
    }

    @Test
    void every_kind_of_question_to_our_minister_comes_in_under_its_reference() {
        JsonObject asked = question("20241-REU-2102");
        JsonObject first = asked.getJsonArray("askers").getJsonObject(0);
        JsonObject second = asked.getJsonArray("askers").getJsonObject(1);

        assertAll(
                () -> assertEquals("Hvor mange både ligger i havnen?", asked.getString("questionText")),
                () -> assertEquals("justitsministeren", asked.getString("minister")),
                () -> assertEquals("2024-12-02", asked.getString("due")),
                () -> assertEquals("Morten Bech", first.getString("name")),
                () -> assertEquals("Y", first.getString("party")),
                () -> assertTrue(first.getBoolean("committeeMember")),
                () -> assertFalse(second.getBoolean("committeeMember")),
                () -> assertEquals(
                        "Forslag til lov om ændring af cykelloven",
                        question("20241-L95-7").getString("matterTitle")),
                () -> assertEquals("REU", question("20241-AKT108A-2").getString("committee")),
                () -> assertEquals(
                        "Vil ministeren salte broerne?", question("20241-S452").getString("questionText")),
                () -> assertEquals("RESOLUTION", question("20241-B115-1").getString("matter")),
                () -> assertEquals("HAV", question("20241-HAV-13").getString("committee")));
    }

    @Test
    void rows_nobody_meant_to_make_and_questions_to_others_stay_out() {
        for (String ref : List.of("20241-REU-2110", "20241-REU-2111", "20241-HAV-12")) {
            assertEquals(404, as("sagsbehandler").get("/questions/" + ref).status(), ref);
        }
        String log = as("admin").get("/feed").body();
        assertTrue(log.contains("{\"document\":2014,\"message\":\"Samling, sag eller nummer mangler.\"}"), log);
    }

    @Test
    void a_question_whose_words_are_in_the_pdf_only_is_there_with_its_title_and_a_notice() {
        assertEquals(
                "Spm. om lygter, kopi af ark vedlagt",
                question("20241-REU-2103").getString("questionText"));
        assertEquals(List.of("WORDS_MISSING"), notices("20241-REU-2103"));
    }

    @Test
    void what_nobody_here_has_begun_on_ends_as_parliament_says() {
        assertEquals("WITHDRAWN", stage("20241-REU-2115"));
        assertEquals("ANSWERED", stage("20241-REU-2116"));
        assertEquals("ANSWERED", stage("20241-REU-2117"));
        assertEquals("RECEIVED", stage("20241-REU-2101"));
    }

    @Test
    void a_second_run_brings_nothing_and_going_through_everything_again_changes_nothing() {
        for (String input : List.of("{}", "{\"whole\":true}")) {
            JsonObject run = run(input);
            assertEquals("0/0", run.getInt("created") + "/" + run.getInt("changed"), run.toString());
        }
    }

    @Test
    void what_parliament_changes_is_taken_over() {
        parliament.change("Dokument", 2001, Map.of("spørgsmålsordlyd", "Hvor mange stier er der?"));

        assertEquals(1, run().getInt("changed"));
        assertEquals("Hvor mange stier er der?", question("20241-REU-2101").getString("questionText"));
    }

    @Test
    void what_a_person_wrote_stands_beside_what_parliament_says() {
        Reply written = as("sagsbehandler")
                .post(
                        "/questions/20241-REU-2104/facts",
                        "{\"askedOn\":\"2024-11-05\",\"minister\":\"justitsministeren\","
                                + "\"questionText\":\"Vil ministeren kommentere hegnet ved havnen?\"}");
        assertEquals(200, written.status(), written.body());
        parliament.change(
                "Dokument",
                2004,
                Map.of("spørgsmålsordlyd", "Vil ministeren kommentere stakittet?", "dato", "2024-11-06T00:00:00"));

        assertEquals(1, run().getInt("changed"));

        JsonObject facts = facts("20241-REU-2104");
        assertEquals(
                "Vil ministeren kommentere hegnet ved havnen?",
                facts.getJsonObject("question").getString("questionText"));
        assertEquals("2024-11-06", facts.getJsonObject("question").getString("askedOn"));
        assertEquals(
                "Vil ministeren kommentere stakittet?",
                facts.getJsonObject("parliament").getString("questionText"));
        assertEquals(List.of("FACTS_DIFFER"), notices("20241-REU-2104"));
    }

    @Test
    void of_a_question_that_is_being_answered_a_person_is_told() {
        String ref = "20241-B115-1";
        int officer = as("sagsbehandler").get("/me").json().getInt("id");
        Reply given = as("leder")
                .post("/questions/" + ref + "/allocation", "{\"office\":\"POL\",\"officer\":\"" + officer + "\"}");
        assertEquals(200, given.status(), given.body());
        parliament.change("Dokument", 2008, Map.of("statusid", 2));
        parliament.change("Dokument", 2103, Map.of("id", 2190, "spørgsmålsid", 2008, "dato", "2025-01-09T00:00:00"));

        assertEquals("GOOD", run().getString("outcome"));

        assertEquals(List.of("PUBLISHED_NOT_SENT", "WITHDRAWN"), notices(ref));
        assertEquals("ALLOCATED", stage(ref));
    }

    @Test
    void a_question_that_is_put_to_our_minister_only_later_comes_in() {
        assertEquals(404, as("sagsbehandler").get("/questions/20241-HAV-12").status());
        putToMinister(2012, 45);
        try {
            assertEquals(1, run().getInt("created"));
        } finally {
            putToMinister(2012, 47);
        }
    }

    @Test
    void an_answer_with_everything_in_it_is_not_believed() {
        stub().ignoreFilters(true);

        JsonObject run = run();

        assertEquals("STOPPED", run.getString("outcome"));
        assertTrue(run.getString("reason").contains("ikke var spurgt om"), run.toString());
    }

    @Test
    void an_interface_without_its_code_tables_is_not_believed() {
        List<JsonObject> codes = parliament.rows("Sagstype");
        parliament.empty("Sagstype");
        try {
            JsonObject run = run();
            assertEquals("STOPPED", run.getString("outcome"));
            assertEquals("Kodetabellen Sagstype er tom. Intet er hentet.", run.getString("reason"));
        } finally {
            codes.forEach(code -> parliament.put("Sagstype", code));
        }
    }

    @TestFactory
    Stream<DynamicTest> an_answer_that_is_none_stops_the_run_and_says_why() {
        String row = "{\"typeid\":13,\"titel\":\"Spm.\",\"opdateringsdato\":\"2026-01-01T00:00:00\"}";
        return Stream.of(
                        new Odd("Dokument", 400, "application/json", ""),
                        new Odd("Dokument", 404, "text/html", "<!DOCTYPE html><h2>404 - File not found.</h2>"),
                        new Odd("Dokument", 503, "text/plain", "Service Unavailable"),
                        new Odd("Dokument", 302, "text/html", "<a href='/vedligeholdelse'>"),
                        new Odd("Dokument", 200, "application/json", ""),
                        new Odd("Dokument", 200, "application/json", "<!DOCTYPE html><p>Vi er straks tilbage</p>"),
                        new Odd("Dokument", 200, "application/json", "{\"value\":[" + row.substring(0, 20)),
                        new Odd("Dokument", 200, "application/json", "{\"value\":\"ingen\"}"),
                        new Odd("Dokument", 200, "application/json", "{\"value\":[7]}"),
                        new Odd("Dokument", 200, "application/json", "[" + "[".repeat(100_000)),
                        new Odd("Dokument", 200, "application/json", "{\"value\":[" + row + "]}"),
                        new Odd(
                                "Sagstype",
                                200,
                                "application/json",
                                "{\"value\":[{\"id\":4}],\"odata.nextLink\":\"http://andetsteds.example/api/Sagstype\"}"),
                        new Odd(
                                "Sagstype",
                                200,
                                "application/json",
                                "{\"value\":[{\"id\":4}],\"odata.nextLink\":\"http://[\\u0000\"}"))
                .map(odd -> dynamicTest(
                        odd.toString().substring(0, Math.min(90, odd.toString().length())), () -> {
                            stub().answerOddly(odd);

                            JsonObject run = run();

                            assertEquals("STOPPED", run.getString("outcome"), run.toString());
                            assertTrue(run.getString("reason").startsWith("Folketinget"), run.toString());
                        }));
    }

    @Test
    void a_question_that_is_put_to_another_minister_stays_and_a_person_is_told() {
        putToMinister(2013, 47);

        assertEquals(1, run().getInt("changed"));

        assertEquals(List.of("MINISTER_CHANGED"), notices("20241-HAV-13"));
    }

    private void putToMinister(int document, int minister) {
        JsonObject role = parliament.rows("DokumentAktør").stream()
                .filter(row -> row.getInt("dokumentid") == document && row.getInt("rolleid") == 5)
                .findFirst()
                .orElseThrow();
        parliament.change("DokumentAktør", role.getInt("id"), Map.of("aktørid", minister));
    }

    @Test
    void only_the_administrator_starts_a_run() {
        assertEquals(403, as("sagsbehandler").post("/feed/runs", "{}").status());
        assertEquals(200, as("sagsbehandler").get("/feed").status());
        assertEquals(403, as("rigspolitiet").get("/feed").status());
    }
}
