package dk.rettidig.it.intake;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.rettidig.it.http.Program;
import dk.rettidig.it.http.Reply;
import dk.rettidig.it.http.Visitor;
import dk.rettidig.it.system.RunningSystem;
import dk.rettidig.it.system.Started;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A question that is typed in is told what the past proposes for it, and why, before it is registered. */
@ExtendWith(Started.class)
class SuggestionIT {

    private final RunningSystem system;
    private final Program officer;

    SuggestionIT(RunningSystem system) {
        this.system = system;
        this.officer = Program.of(system, "sagsbehandler");
    }

    private String wordsOfAnEarlierQuestion() {
        return officer.get("/questions/20241-REU-100/facts")
                .json()
                .getJsonObject("question")
                .getString("questionText");
    }

    private JsonObject suggestions(String words) {
        Reply reply = officer.post(
                "/suggestions",
                Json.createObjectBuilder().add("questionText", words).build().toString());
        assertEquals(200, reply.status(), reply.body());
        return reply.json().getJsonObject("suggestions");
    }

    @Test
    void the_words_of_an_earlier_question_propose_it_and_the_office_that_had_it_in_hand() {
        String words = wordsOfAnEarlierQuestion();

        JsonObject found = suggestions(words);

        List<JsonObject> earlier = found.getJsonArray("earlier").getValuesAs(JsonObject.class);
        assertFalse(earlier.isEmpty());
        assertEquals(words, earlier.get(0).getString("text"));
        assertFalse(earlier.get(0).getJsonArray("shared").isEmpty(), found.toString());
        assertFalse(found.getJsonArray("offices").isEmpty(), found.toString());
        assertFalse(found.getJsonArray("officers").isEmpty(), found.toString());
        assertFalse(found.getJsonArray("authorities").isEmpty(), found.toString());
    }

    @Test
    void words_nobody_asked_before_propose_nothing() {
        JsonObject found = suggestions("Sjælden porcelænsglasur?");

        assertTrue(found.getJsonArray("earlier").isEmpty(), found.toString());
        assertTrue(found.getJsonArray("offices").isEmpty(), found.toString());
    }

    @Test
    void a_person_who_asks_while_typing_is_told_the_reasons_and_loses_nothing_of_the_form() {
        Visitor visitor = Visitor.loggedIn(system, "sagsbehandler");
        Reply form = visitor.open("/questions/new");
        Map<String, String> typed = Map.of(
                "ref.number", "48",
                "askedOn", "2024-11-1",
                "askers[0].name", "Villads Krogh",
                "questionText", wordsOfAnEarlierQuestion());

        Reply page = visitor.submit("/questions/new", "/suggestions", typed);
        Reply refused = visitor.submit("/suggestions", "/questions", typed);

        assertAll(
                () -> assertTrue(form.body().contains("formaction=\"/suggestions\""), form.body()),
                () -> assertEquals(200, page.status(), page.body()),
                () -> assertTrue(page.body().contains("value=\"48\""), page.body()),
                () -> assertTrue(page.body().contains("value=\"2024-11-1\""), page.body()),
                () -> assertTrue(page.body().contains("value=\"Villads Krogh\""), page.body()),
                () -> assertTrue(page.body().contains("fordi kontoret havde"), page.body()),
                () -> assertTrue(page.body().contains("fordi myndigheden blev hørt over"), page.body()),
                () -> assertTrue(page.body().contains("fordi begge taler om: "), page.body()),
                () -> assertEquals(400, refused.status(), refused.body()),
                () -> assertTrue(refused.body().contains("value=\"48\""), refused.body()));
    }
}
