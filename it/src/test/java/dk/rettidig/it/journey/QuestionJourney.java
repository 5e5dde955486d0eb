package dk.rettidig.it.journey;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.rettidig.it.http.AtOnce;
import dk.rettidig.it.http.Program;
import dk.rettidig.it.http.Reply;
import dk.rettidig.it.http.Visitor;
import dk.rettidig.it.system.RunningSystem;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A question comes in, is given to an officer, gets more time and is withdrawn. */
abstract class QuestionJourney {

    private final RunningSystem system;
    private final Program officer;
    private final Program head;

    QuestionJourney(RunningSystem system) {
        this.system = system;
        this.officer = Program.of(system, "sagsbehandler");
        this.head = Program.of(system, "leder");
    }

    private static String question(int number) {
        return """
                {"ref": {"session": "20231", "committee": "REU", "matter": "GENERAL", "number": %d},
                 "askedOn": "2024-05-30", "minister": "justitsministeren",
                 "askers": [{"name": "Sofie Kjær", "party": "X", "committeeMember": true}],
                 "questionText": "Vil ministeren redegøre for politiets brug af droner?"}"""
                .formatted(number);
    }

    @Test
    void a_program_takes_a_question_from_its_sheet_to_its_withdrawal() {
        Reply created = officer.post("/questions", question(1001));
        Reply read = officer.get(created.location());
        Reply accepted = allocateToMette("20231-REU-1001");

        assertAll(
                () -> assertEquals(201, created.status(), created.body()),
                () -> assertEquals("/questions/20231-REU-1001", created.location()),
                () -> assertTrue(read.body().contains("\"due\":\"2024-06-27\""), read.body()),
                () -> assertEquals(200, accepted.status(), accepted.body()));

        Reply extended = officer.post(
                "/questions/20231-REU-1001/due-extensions", "{\"due\":\"2024-07-11\",\"reason\":\"afventer tal\"}");
        Reply withdrawn =
                officer.post("/questions/20231-REU-1001/withdrawal", "{\"on\":\"2024-06-03\",\"reason\":\"trukket\"}");
        Reply tooLate =
                officer.post("/questions/20231-REU-1001/withdrawal", "{\"on\":\"2024-06-03\",\"reason\":\"igen\"}");

        assertAll(
                () -> assertEquals("2024-07-11", extended.json().getString("due")),
                () -> assertEquals(200, withdrawn.status(), withdrawn.body()),
                () -> assertEquals(409, tooLate.status()),
                () -> assertEquals(
                        "Spørgsmålet er tilbagetaget.", tooLate.json().getString("detail")));
    }

    private Reply allocateToMette(String ref) {
        Reply given = head.post(
                "/questions/" + ref + "/allocation", "{\"office\":\"POL\",\"officer\":\"" + metteHolm() + "\"}");
        assertEquals(200, given.status(), given.body());
        return officer.post("/questions/" + ref + "/allocation/acceptance", "");
    }

    private int metteHolm() {
        return officer.get("/me").json().getInt("id");
    }

    @Test
    void a_person_registers_a_question_and_sees_it_on_its_page() {
        Visitor visitor = Visitor.loggedIn(system, "sagsbehandler");

        Reply sent = visitor.submit("/questions/new", "/questions", form("1002", "2024-05-30"));
        Reply page = visitor.open(sent.location());

        assertEquals(303, sent.status(), sent.body());
        assertTrue(page.type().startsWith("text/html"), page.type());
        assertTrue(page.body().contains("27.06.2024"), page.body());
    }

    @Test
    void what_was_done_is_told_once_on_the_page_that_follows() {
        Visitor visitor = Visitor.loggedIn(system, "sagsbehandler");

        Reply sent = visitor.submit("/questions/new", "/questions", form("1019", "2024-05-30"));
        Reply first = visitor.open(sent.location());
        Reply second = visitor.open(sent.location());

        assertTrue(first.body().contains("Spørgsmålet er oprettet."), first.body());
        assertFalse(second.body().contains("Spørgsmålet er oprettet."), second.body());
    }

    @Test
    void a_refused_form_comes_back_with_what_was_entered_and_what_is_wrong() {
        Visitor visitor = Visitor.loggedIn(system, "sagsbehandler");

        Reply refused = visitor.submit("/questions/new", "/questions", form("1003", "30. maj"));

        assertEquals(400, refused.status());
        assertTrue(refused.body().contains("Vil ministeren redegøre for noget?"), refused.body());
        assertTrue(refused.body().contains("Skriv datoen som 2026-01-31."), refused.body());
    }

    private static Map<String, String> form(String number, String askedOn) {
        return Map.of(
                "_once", UUID.randomUUID().toString(),
                "ref.session", "20231",
                "ref.committee", "REU",
                "ref.matter", "GENERAL",
                "ref.number", number,
                "askedOn", askedOn,
                "wantedBy", "",
                "askers[0].name", "Ingrid Toft",
                "questionText", "Vil ministeren redegøre for noget?");
    }

    @Test
    void the_same_form_sent_twice_makes_one_question() {
        Visitor visitor = Visitor.loggedIn(system, "sagsbehandler");
        Map<String, String> form = form("1004", "2024-05-30");

        Reply first = visitor.submit("/questions/new", "/questions", form);
        Reply second = visitor.submit("/questions/new", "/questions", form);

        assertEquals(first, second);
        assertEquals("/questions/20231-REU-1004", second.location());
    }

    @Test
    void fifty_equal_posts_at_once_make_one_question_and_get_the_same_answer() throws Exception {
        String key = UUID.randomUUID().toString();

        List<Reply> replies = AtOnce.call(50, () -> officer.postOnce(key, "/questions", question(1005)));

        assertEquals(1, replies.stream().distinct().count(), replies.toString());
        assertEquals(201, replies.get(0).status(), replies.get(0).body());
        String timeline = officer.get("/questions/20231-REU-1005").body();
        assertEquals(1, Stream.of(timeline.split("1005 modtaget", -1)).count() - 1, timeline);
    }

    @Test
    void a_reference_is_taken_once() {
        Reply first = officer.post("/questions", question(1006));
        Reply second = officer.post("/questions", question(1006));

        assertEquals(201, first.status(), first.body());
        assertEquals(409, second.status());
        assertEquals(
                "Spørgsmålet 20231-REU-1006 findes allerede.", second.json().getString("detail"));
    }

    @Test
    void a_confidential_question_is_not_there_for_others() {
        Reply created = officer.post(
                "/questions", question(1007).replace("\"minister\"", "\"confidential\": true, \"minister\""));

        assertEquals(200, officer.get(created.location()).status());
        assertEquals(404, head.get(created.location()).status());
        assertFalse(head.get("/questions").body().contains("20231-REU-1007"));
    }

    /** Each is answered with a sentence and never with a stack trace. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/questions | {} | 400",
                "/questions | not json | 400",
                "/questions | [1,2] | 400",
                "/questions | {\"ref\": 7} | 400",
                "/questions/20231-REU-9999/withdrawal | {\"on\":\"2024-01-01\",\"reason\":\"x\"} | 404",
                "/questions/nonsense/allocation | {\"office\":\"POL\",\"officer\":1} | 404",
                "/nowhere | {} | 404",
                "/journal/verification | {} | 405"
            })
    void bad_input_is_told_what_is_wrong_with_it(String path, String body, int status) {
        Reply reply = officer.post(path, body);

        assertEquals(status, reply.status(), reply.body());
        assertTrue(reply.type().startsWith("application/problem+json"), reply.type());
        assertFalse(reply.json().getString("detail").isBlank());
        assertFalse(reply.body().contains("Exception"));
    }

    @Test
    void another_site_cannot_post_for_a_person_who_is_logged_in() {
        Visitor visitor = Visitor.loggedIn(system, "sagsbehandler");

        assertEquals(
                403,
                visitor.submitFromElsewhere("/questions", form("1008", "2024-05-30"))
                        .status());
    }

    @Test
    void a_stranger_is_sent_to_the_login_page_and_then_back() {
        Reply turnedAway = new Visitor(system).open("/questions/new");

        assertEquals(303, turnedAway.status());
        assertEquals("/login?next=%2Fquestions%2Fnew", turnedAway.location());
    }

    @Test
    void the_journal_is_whole() {
        Reply verification = officer.get("/journal/verification");

        assertTrue(verification.json().getBoolean("intact"), verification.body());
        assertTrue(verification.json().getInt("entries") > 100, verification.body());
    }
}
