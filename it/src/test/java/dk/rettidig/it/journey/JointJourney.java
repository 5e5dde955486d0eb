package dk.rettidig.it.journey;

import static dk.rettidig.it.journey.Ministry.json;
import static dk.rettidig.it.journey.Story.made;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.rettidig.it.http.Program;
import dk.rettidig.it.http.Reply;
import dk.rettidig.it.http.Visitor;
import dk.rettidig.it.system.RunningSystem;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Several questions are heard together, and one statement stands in the answers to all of them. */
abstract class JointJourney {

    private static final String WORDS = "Rigspolitiet har tre droner.";

    private final LocalDate today = LocalDate.now(ZoneId.of("Europe/Copenhagen"));

    private final RunningSystem system;
    private final Program officer;
    private final Program police;

    JointJourney(RunningSystem system) {
        this.system = system;
        this.officer = Program.of(system, "sagsbehandler");
        this.police = Program.of(system, "rigspolitiet");
    }

    private List<String> questions(int from, int to) {
        return IntStream.rangeClosed(from, to).mapToObj(this::question).toList();
    }

    private String question(int number) {
        return made(officer.post(
                        "/questions",
                        """
                        {"ref": {"session": "20251", "committee": "REU", "matter": "GENERAL", "number": %d},
                         "askedOn": "%s", "questionText": "Vil ministeren redegøre for politiets droner, del %d?"}"""
                                .formatted(number, today, number)))
                .location()
                .substring("/questions/".length());
    }

    private String several(List<String> refs, LocalDate due, boolean joint) {
        JsonArrayBuilder all = Json.createArrayBuilder();
        refs.forEach(all::add);
        return Json.createObjectBuilder()
                .add("ref", all)
                .add("authority", Json.createArrayBuilder().add("RIGSPOLITIET"))
                .add("due", due.toString())
                .add("text", "Besvares gerne samlet.")
                .add("joint", joint)
                .build()
                .toString();
    }

    private List<Integer> sent(List<String> refs, boolean joint) {
        return made(officer.post("/questions/hearings", several(refs, today.plusDays(10), joint)))
                .json()
                .getJsonArray("ids")
                .getValuesAs(id -> Integer.parseInt(id.toString()));
    }

    private String standing(int hearing) {
        return officer.get("/hearings/" + hearing)
                .json()
                .getJsonObject("hearing")
                .getString("standing");
    }

    @Test
    void what_would_be_sent_is_shown_and_nothing_is_sent_by_looking() {
        List<String> refs = questions(2201, 2202);

        JsonObject shown = officer.post("/questions/hearings/preview", several(refs, today.plusDays(10), true))
                .json();
        JsonObject tooLate = officer.post("/questions/hearings/preview", several(refs, today.plusDays(60), true))
                .json();
        Reply refused = officer.post("/questions/hearings", several(refs, today.plusDays(60), true));

        assertAll(
                () -> assertEquals(2, shown.getJsonArray("mails").size()),
                () -> assertEquals(
                        "rigspolitiet@myndighed.example",
                        shown.getJsonArray("mails").getJsonObject(0).getString("to")),
                () -> assertEquals(
                        JsonValue.EMPTY_JSON_ARRAY,
                        shown.getJsonArray("mails").getJsonObject(0).getJsonArray("obstacles")),
                () -> assertEquals(
                        1,
                        tooLate.getJsonArray("mails")
                                .getJsonObject(1)
                                .getJsonArray("obstacles")
                                .size()),
                () -> assertEquals(409, refused.status()),
                () -> assertEquals(
                        "RECEIVED",
                        officer.get("/questions/" + refs.get(0)).json().getString("stage")));
    }

    @Test
    void one_statement_answers_all_that_were_sent_together_and_stands_in_every_answer() {
        List<String> refs = questions(2211, 2213);
        List<Integer> hearings = sent(refs, true);
        String also = json(Map.of("text", WORDS)).replace("}", ",\"also\":[" + hearings.get(1) + "]}");

        JsonObject receipt = made(police.post("/hearings/" + hearings.get(0) + "/statement", also))
                .json();
        for (int i = 0; i < 2; i++) {
            made(officer.post(
                    "/questions/" + refs.get(i) + "/answer/drafts",
                    "{\"blocks\":[{\"type\":\"quote\",\"hearing\":" + hearings.get(i) + "}]}"));
        }

        assertAll(
                () -> assertEquals(hearings.get(0), receipt.getInt("id")),
                () -> assertEquals("ANSWERED", standing(hearings.get(0))),
                () -> assertEquals("ANSWERED", standing(hearings.get(1))),
                () -> assertEquals("WAITING", standing(hearings.get(2))),
                () -> assertTrue(officer.get("/questions/" + refs.get(0) + "/answer")
                        .body()
                        .contains(WORDS)),
                () -> assertTrue(officer.get("/questions/" + refs.get(1) + "/answer")
                        .body()
                        .contains(WORDS)));
    }

    @Test
    void a_statement_answers_nothing_that_was_sent_by_itself() {
        List<Integer> apart = sent(questions(2221, 2222), false);
        String also = json(Map.of("text", WORDS)).replace("}", ",\"also\":[" + apart.get(1) + "]}");

        assertEquals(
                400,
                police.post("/hearings/" + apart.get(0) + "/statement", also).status());
        assertEquals("WAITING", standing(apart.get(1)));
    }

    @Test
    void the_work_list_leads_by_plain_forms_to_the_preview_and_from_there_to_the_hearings() {
        List<String> refs = questions(2231, 2232);
        String choose = "/questions/hearings?ref=" + refs.get(0) + "&ref=" + refs.get(1);
        Visitor visitor = Visitor.loggedIn(system, "sagsbehandler");
        Map<String, String> form = Map.of(
                "ref",
                refs.get(0),
                "authority",
                "RIGSPOLITIET",
                "due",
                today.plusDays(10).toString(),
                "text",
                "Besvares gerne samlet.");

        Reply list = visitor.open("/questions/mine");
        Reply chosen = visitor.open(choose);
        Reply nobody = visitor.submit(choose, "/questions/hearings/preview", Map.of("ref", refs.get(0)));
        Reply preview = visitor.submit(choose, "/questions/hearings/preview", form);
        Reply sent = visitor.submit("/questions/hearings/preview", "/questions/hearings", form);
        Reply twice = visitor.submit("/questions/hearings/preview", "/questions/hearings", form);

        assertAll(
                () -> assertEquals(200, list.status()),
                () -> assertTrue(chosen.body().contains("droner, del 2232?"), chosen.body()),
                () -> assertEquals(400, nobody.status()),
                () -> assertTrue(preview.body().contains("Send høringen"), preview.body()),
                () -> assertTrue(preview.body().contains("Besvares gerne samlet.")),
                () -> assertEquals("/hearings", sent.location(), sent.body()),
                () -> assertEquals(409, twice.status()));
    }
}
