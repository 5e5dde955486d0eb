package dk.rettidig.it.parliament;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.rettidig.it.http.Reply;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What Parliament changes is followed, and never runs over what a person wrote or does. */
@ExtendWith(Fetching.Shared.class)
class FollowingIT {

    private final Fetching ministry;

    FollowingIT(Fetching ministry) {
        this.ministry = ministry;
    }

    @BeforeEach
    void fetch() {
        assertEquals("GOOD", ministry.run().getString("outcome"));
    }

    @Test
    void what_parliament_changes_is_taken_over() {
        ministry.parliament().change("Dokument", 2001, Map.of("spørgsmålsordlyd", "Hvor mange stier er der?"));

        assertEquals(1, ministry.run().getInt("changed"));
        assertEquals(
                "Hvor mange stier er der?", ministry.question("20241-REU-2101").getString("questionText"));
    }

    @Test
    void what_a_person_wrote_stands_beside_what_parliament_says() {
        Reply written = ministry.as("sagsbehandler")
                .post(
                        "/questions/20241-REU-2104/facts",
                        "{\"askedOn\":\"2024-11-05\",\"minister\":\"justitsministeren\","
                                + "\"questionText\":\"Vil ministeren kommentere hegnet ved havnen?\"}");
        assertEquals(200, written.status(), written.body());
        ministry.parliament()
                .change(
                        "Dokument",
                        2004,
                        Map.of(
                                "spørgsmålsordlyd",
                                "Vil ministeren kommentere stakittet?",
                                "dato",
                                "2024-11-06T00:00:00"));

        assertEquals(1, ministry.run().getInt("changed"));

        JsonObject facts = ministry.facts("20241-REU-2104");
        assertEquals(
                "Vil ministeren kommentere hegnet ved havnen?",
                facts.getJsonObject("question").getString("questionText"));
        assertEquals("2024-11-06", facts.getJsonObject("question").getString("askedOn"));
        assertEquals(
                "Vil ministeren kommentere stakittet?",
                facts.getJsonObject("parliament").getString("questionText"));
        assertEquals(List.of("FACTS_DIFFER"), ministry.notices("20241-REU-2104"));
    }

    @Test
    void of_a_question_that_is_being_answered_a_person_is_told() {
        String ref = "20241-B115-1";
        int officer = ministry.as("sagsbehandler").get("/me").json().getInt("id");
        Reply given = ministry.as("leder")
                .post("/questions/" + ref + "/allocation", "{\"office\":\"POL\",\"officer\":\"" + officer + "\"}");
        assertEquals(200, given.status(), given.body());
        ministry.parliament().change("Dokument", 2008, Map.of("statusid", 2));
        ministry.parliament()
                .change("Dokument", 2103, Map.of("id", 2190, "spørgsmålsid", 2008, "dato", "2025-01-09T00:00:00"));

        assertEquals("GOOD", ministry.run().getString("outcome"));

        assertEquals(List.of("PUBLISHED_NOT_SENT", "WITHDRAWN"), ministry.notices(ref));
        assertEquals("ALLOCATED", ministry.stage(ref));
    }

    @Test
    void a_question_that_is_put_to_another_minister_stays_and_a_person_is_told() {
        ministry.putToMinister(2013, 47);

        assertEquals(1, ministry.run().getInt("changed"));

        assertEquals(List.of("MINISTER_CHANGED"), ministry.notices("20241-HAV-13"));
    }
}
