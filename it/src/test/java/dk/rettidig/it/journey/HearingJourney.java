package dk.rettidig.it.journey;

import static dk.rettidig.it.journey.Ministry.json;
import static dk.rettidig.it.journey.Story.made;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.rettidig.it.http.AtOnce;
import dk.rettidig.it.http.Program;
import dk.rettidig.it.http.Reply;
import dk.rettidig.it.http.Visitor;
import dk.rettidig.it.system.RunningSystem;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The ministry asks the National Police, which asks a district; both answer, and nobody else sees anything of it. */
abstract class HearingJourney {

    private final LocalDate today = LocalDate.now(ZoneId.of("Europe/Copenhagen"));

    private final RunningSystem system;
    private final Program officer;
    private final Program police;
    private final Program district;

    HearingJourney(RunningSystem system) {
        this.system = system;
        this.officer = loggedIn("sagsbehandler");
        this.police = loggedIn("rigspolitiet");
        this.district = loggedIn("fynspoliti");
    }

    /** Hashes the password before anything is counted. */
    private Program loggedIn(String user) {
        Program program = Program.of(system, user);
        assertEquals(200, program.get("/me").status());
        return program;
    }

    private String question(int number) {
        return made(officer.post(
                        "/questions",
                        """
                        {"ref": {"session": "20251", "committee": "REU", "matter": "GENERAL", "number": %d},
                         "askedOn": "%s", "questionText": "Vil ministeren redegøre for politiets brug af droner?"}"""
                                .formatted(number, today)))
                .location();
    }

    private String hearing(String text) {
        return json(
                Map.of("authority", "RIGSPOLITIET", "due", today.plusDays(10).toString(), "text", text));
    }

    /** Its address. */
    private String asked(int number) {
        return made(officer.post(question(number) + "/hearings", hearing("Tallene bedes opdelt på kredse.")))
                .location();
    }

    private static String text(String words) {
        return json(Map.of("text", words));
    }

    private JsonObject seenBy(Program reader, String address) {
        Reply reply = reader.get(address);
        assertEquals(200, reply.status(), reply.body());
        return reply.json().getJsonObject("hearing");
    }

    @Test
    void the_police_get_more_time_ask_a_district_and_answer_until_it_is_enough() {
        String address = asked(2001);
        String later = today.plusDays(14).toString();

        made(police.post(address + "/extension-requests", json(Map.of("due", later, "reason", "Afventer en kreds."))));
        made(officer.post(address + "/extensions", json(Map.of("due", later, "reason", "Aftalt."))));
        String onward = made(police.post(
                        address + "/onward",
                        json(Map.of("authority", "FYN", "due", today.plusDays(7).toString()))))
                .location();
        made(district.post(onward + "/statement", text("Fyns Politi har ingen droner.")));
        JsonObject first = made(police.post(address + "/statement", text("Rigspolitiet har tre droner.")))
                .json();
        made(officer.post(address + "/returns", json(Map.of("missing", "Siden hvornår?"))));
        JsonObject back = seenBy(police, address);
        made(police.post(address + "/statement", text("Rigspolitiet har siden 2022 haft tre droner.")));
        JsonObject done = seenBy(officer, address);

        assertAll(
                () -> assertEquals(64, first.getString("sha256").length()),
                () -> assertEquals("SENT_BACK", back.getString("standing")),
                () -> assertEquals("ANSWERED", done.getString("standing")),
                () -> assertEquals(later, done.getString("due")),
                () -> assertEquals(today.plusDays(10).toString(), done.getString("originalDue")),
                () -> assertEquals(first.getString("receivedAt"), done.getString("firstArrival")),
                () -> assertEquals(2, done.getJsonArray("statements").size()),
                () -> assertEquals(
                        "ANSWERED", done.getJsonArray("onward").getJsonObject(0).getString("standing")));
    }

    @Test
    void the_letter_goes_out_as_word_and_as_pdf_with_the_mail() {
        String address = asked(2002);
        String pdf =
                new String(officer.file(address + "/letter.pdf"), 0, 5, java.nio.charset.StandardCharsets.US_ASCII);
        String mails = Program.of(system, "admin").get("/mailbox").body();

        assertEquals("%PDF-", pdf);
        assertTrue(mails.contains("hoering-20251-REU-2002-RIGSPOLITIET.docx"), mails);
        assertTrue(mails.contains("hoering-20251-REU-2002-RIGSPOLITIET.pdf"), mails);
    }

    @Test
    void fifty_equal_hearings_at_once_make_one() throws Exception {
        String address = question(2003) + "/hearings";
        String key = UUID.randomUUID().toString();

        List<Reply> keyed = AtOnce.call(50, () -> officer.postOnce(key, address, hearing("Med nøgle.")));
        List<Reply> unkeyed = AtOnce.call(50, () -> officer.post(address, hearing("Uden nøgle.")));

        assertEquals(1, keyed.stream().distinct().count(), keyed.toString());
        assertEquals(201, keyed.get(0).status(), keyed.get(0).body());
        assertEquals(Map.of(201, 1L, 409, 49L), statuses(unkeyed));
    }

    @Test
    void fifty_equal_statements_at_once_make_one() throws Exception {
        String address = asked(2004);
        String key = UUID.randomUUID().toString();

        List<Reply> keyed = AtOnce.call(50, () -> police.postOnce(key, address + "/statement", text("Med nøgle.")));
        List<Reply> unkeyed = AtOnce.call(50, () -> police.post(address + "/statement", text("Uden nøgle.")));

        assertEquals(1, keyed.stream().distinct().count(), keyed.toString());
        assertEquals(201, keyed.get(0).status(), keyed.get(0).body());
        assertEquals(Map.of(201, 1L, 409, 49L), statuses(unkeyed));
        assertEquals(2, seenBy(officer, address).getJsonArray("statements").size());
    }

    private static Map<Integer, Long> statuses(List<Reply> replies) {
        return replies.stream().collect(Collectors.groupingBy(Reply::status, Collectors.counting()));
    }

    @Test
    void another_authority_is_told_that_there_is_no_such_hearing() {
        String address = asked(2005);
        String wish = json(Map.of("due", today.plusDays(12).toString(), "reason", "Travlt."));
        List<Function<Program, Reply>> guesses = List.of(
                stranger -> stranger.get(address),
                stranger -> stranger.get(address + "/letter.pdf"),
                stranger -> stranger.get(address + "/letter.docx"),
                stranger -> stranger.post(address + "/statement", text("Gættet.")),
                stranger ->
                        stranger.upload(address + "/statement", "gæt.txt", "text/plain", new byte[] {'J', 'a', '.'}),
                stranger -> stranger.post(address + "/extension-requests", wish),
                stranger -> stranger.post(address + "/internal-due", json(Map.of("day", today.toString()))));

        for (Program stranger : List.of(district, loggedIn("rigsadvokaten"))) {
            assertAll(guesses.stream()
                    .map(guess -> () -> assertEquals(404, guess.apply(stranger).status())));
        }
        assertEquals(0, seenBy(officer, address).getJsonArray("statements").size());
    }

    @Test
    void an_authority_neither_chases_nor_extends_its_own_hearing() {
        String address = asked(2006);
        String grant = json(Map.of("due", today.plusDays(12).toString(), "reason", "Fordi."));

        assertAll(
                () -> assertEquals(
                        404, police.post(address + "/extensions", grant).status()),
                () -> assertEquals(
                        404, police.post(address + "/reminders", "{}").status()),
                () -> assertEquals(
                        403,
                        district.post(address + "/returns", json(Map.of("missing", "x")))
                                .status()),
                () -> assertEquals(404, police.get("/hearings/1").status()),
                () -> assertEquals(404, police.get("/hearings/abc").status()));
    }

    @Test
    void what_came_another_way_is_entered_with_the_time_it_came_and_marked() {
        String address = made(officer.post(
                        question(2007) + "/hearings",
                        json(Map.of(
                                "authority",
                                "RIGSPOLITIET",
                                "due",
                                today.minusDays(2).toString(),
                                "sentAt",
                                today.minusDays(9) + "T10:00:00+01:00"))))
                .location();
        String came = json(Map.of("text", "Det kom som brev.", "receivedAt", today.minusDays(3) + "T10:00:00+01:00"));

        assertEquals(400, police.post(address + "/statement", came).status());
        made(officer.post(address + "/statement", came));

        JsonObject seen = seenBy(officer, address);
        JsonObject statement = seen.getJsonArray("statements").getJsonObject(0);
        assertEquals("ANSWERED", seen.getString("standing"));
        assertTrue(seen.getBoolean("registeredLate"));
        assertTrue(statement.getBoolean("registeredLate"));
        assertEquals("ENTERED_BY_OFFICER", statement.getString("way"));
    }

    @Test
    void a_word_file_and_a_pdf_are_statements_and_are_kept_with_their_text() {
        String address = asked(2008);
        byte[] word = officer.file(address + "/letter.docx");
        byte[] pdf = officer.file(address + "/letter.pdf");

        made(police.upload(address + "/statement", "svar.docx", "application/octet-stream", word));
        made(police.upload(address + "/statement", "svar.pdf", "application/pdf", pdf));

        seenBy(officer, address)
                .getJsonArray("statements")
                .getValuesAs(JsonObject.class)
                .forEach(statement -> assertTrue(
                        statement.getString("text").contains("politiets brug af droner"), statement.toString()));
        assertEquals(
                400,
                police.upload(address + "/statement", "x.docx", "application/octet-stream", new byte[] {'P', 'K', 3, 4})
                        .status());
    }

    @Test
    void nobody_owes_anything_to_a_question_that_was_withdrawn() {
        String question = question(2009);
        String address =
                made(officer.post(question + "/hearings", hearing("?"))).location();

        Reply withdrawn =
                officer.post(question + "/withdrawal", json(Map.of("on", today.toString(), "reason", "trukket")));

        assertEquals(200, withdrawn.status(), withdrawn.body());
        assertEquals("CANCELLED", seenBy(police, address).getString("standing"));
        assertEquals(409, police.post(address + "/statement", text("For sent.")).status());
    }

    @Test
    void a_contributor_comes_to_the_hearings_and_answers_by_a_plain_form() {
        String address = asked(2010);
        Visitor contributor = Visitor.loggedIn(system, "rigspolitiet");

        Reply door = contributor.open("/");
        Reply list = contributor.open("/hearings");
        Map<String, String> form =
                Map.of("_once", UUID.randomUUID().toString(), "text", "Rigspolitiet har tre droner.");
        Reply empty = contributor.submit(address, address + "/statement", Map.of("text", " "));
        Reply sent = contributor.submit(address, address + "/statement", form);
        Reply again = contributor.submit(address, address + "/statement", form);
        String page = contributor.open(sent.location()).body();

        assertAll(
                () -> assertEquals("/hearings", door.location()),
                () -> assertTrue(list.body().contains("REU alm. del 2010")),
                () -> assertEquals(400, empty.status()),
                () -> assertTrue(empty.body().contains("Skriv udtalelsen, eller vælg ingen bemærkninger.")),
                () -> assertEquals(303, sent.status(), sent.body()),
                () -> assertEquals(sent, again),
                () -> assertTrue(page.contains("Rigspolitiet har tre droner."), page),
                () -> assertTrue(page.contains("SHA-256"), page));
    }

    @Test
    void one_form_asks_several_authorities_and_a_day_too_late_is_refused_with_the_form() {
        String question = question(2011);
        Visitor visitor = Visitor.loggedIn(system, "sagsbehandler");
        Map<String, String> tooLate =
                Map.of("authority", "RIGSADVOKATEN", "due", today.plusDays(60).toString());

        Reply refused = visitor.submit(question + "/hearings", question + "/hearings", tooLate);
        Reply both = officer.post(
                question + "/hearings",
                "{\"authority\": [\"RIGSPOLITIET\", \"RIGSADVOKATEN\"], \"due\": \"" + today.plusDays(10) + "\"}");

        assertEquals(409, refused.status());
        assertTrue(refused.body().contains("Fristen ligger efter den dag, svaret skal være i Folketinget."));
        assertTrue(refused.body().contains("value=\"RIGSADVOKATEN\" checked"), refused.body());
        assertEquals(2, made(both).json().getJsonArray("ids").size());
    }
}
