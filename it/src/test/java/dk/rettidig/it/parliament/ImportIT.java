package dk.rettidig.it.parliament;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What Parliament publishes comes in once, under its reference, and what nobody here has begun on ends as Parliament says. */
@ExtendWith(Fetching.Shared.class)
class ImportIT {

    private final Fetching ministry;

    ImportIT(Fetching ministry) {
        this.ministry = ministry;
    }

    @BeforeEach
    void fetch() {
        assertEquals("GOOD", ministry.run().getString("outcome"));
    }

    @Test
    void every_kind_of_question_to_our_minister_comes_in_under_its_reference() {
        JsonObject asked = ministry.question("20241-REU-2102");
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
                        ministry.question("20241-L95-7").getString("matterTitle")),
                () -> assertEquals("REU", ministry.question("20241-AKT108A-2").getString("committee")),
                () -> assertEquals(
                        "Vil ministeren salte broerne?",
                        ministry.question("20241-S452").getString("questionText")),
                () -> assertEquals(
                        "RESOLUTION", ministry.question("20241-B115-1").getString("matter")),
                () -> assertEquals("HAV", ministry.question("20241-HAV-13").getString("committee")));
    }

    @Test
    void rows_nobody_meant_to_make_stay_out_and_what_cannot_be_used_is_told() {
        for (String ref : List.of("20241-REU-2110", "20241-REU-2111")) {
            assertEquals(
                    404, ministry.as("sagsbehandler").get("/questions/" + ref).status(), ref);
        }
        String log = ministry.as("admin").get("/feed").body();
        assertTrue(log.contains("{\"document\":2014,\"message\":\"Samling, sag eller nummer mangler.\"}"), log);
    }

    @Test
    void a_question_whose_words_are_in_the_pdf_only_is_there_with_its_title_and_a_notice() {
        assertEquals(
                "Spm. om lygter, kopi af ark vedlagt",
                ministry.question("20241-REU-2103").getString("questionText"));
        assertEquals(List.of("WORDS_MISSING"), ministry.notices("20241-REU-2103"));
    }

    @Test
    void what_nobody_here_has_begun_on_ends_as_parliament_says() {
        assertEquals("WITHDRAWN", ministry.stage("20241-REU-2115"));
        assertEquals("ANSWERED", ministry.stage("20241-REU-2116"));
        assertEquals("ANSWERED", ministry.stage("20241-REU-2117"));
        assertEquals("RECEIVED", ministry.stage("20241-REU-2101"));
    }

    @Test
    void a_second_run_brings_nothing_and_going_through_everything_again_changes_nothing() {
        for (String input : List.of("{}", "{\"whole\":true}")) {
            JsonObject run = ministry.run(input);
            assertEquals("0/0", run.getInt("created") + "/" + run.getInt("changed"), run.toString());
        }
    }

    @Test
    void a_question_to_another_stays_out_until_it_is_put_to_our_minister() {
        assertEquals(
                404, ministry.as("sagsbehandler").get("/questions/20241-HAV-12").status());
        ministry.putToMinister(2012, 45);
        try {
            assertEquals(1, ministry.run().getInt("created"));
        } finally {
            ministry.putToMinister(2012, 47);
        }
    }

    @Test
    void only_the_administrator_starts_a_run() {
        assertEquals(403, ministry.as("sagsbehandler").post("/feed/runs", "{}").status());
        assertEquals(200, ministry.as("sagsbehandler").get("/feed").status());
        assertEquals(403, ministry.as("rigspolitiet").get("/feed").status());
    }
}
