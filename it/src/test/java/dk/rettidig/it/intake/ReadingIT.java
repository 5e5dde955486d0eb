package dk.rettidig.it.intake;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.rettidig.it.http.Multipart;
import dk.rettidig.it.http.Program;
import dk.rettidig.it.http.Reply;
import dk.rettidig.it.http.Visitor;
import dk.rettidig.it.system.RunningSystem;
import dk.rettidig.it.system.Started;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A sheet is read, looked at, corrected, and only then registered. */
@ExtendWith(Started.class)
class ReadingIT {

    private static final Path SHEET = Path.of("src/test/resources/intake/sheet.txt");

    private final RunningSystem system;
    private final Program officer;

    ReadingIT(RunningSystem system) {
        this.system = system;
        this.officer = Program.of(system, "sagsbehandler");
    }

    private static String sheet() throws IOException {
        return Files.readString(SHEET);
    }

    private static Multipart file(String text) {
        return Multipart.file("file", "ark.txt", text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void a_program_gets_the_fields_of_a_sheet_and_where_each_was_found() throws IOException {
        Reply reply = officer.upload("/readings", file(sheet()));
        JsonObject read = reply.json();
        JsonObject ref = read.getJsonObject("ref");
        JsonObject asker = read.getJsonArray("askers").getJsonObject(0);
        JsonObject place = read.getJsonObject("places").getJsonObject("askedOn");
        String source = read.getString("source");

        assertAll(
                () -> assertEquals(200, reply.status(), reply.body()),
                () -> assertEquals("QUESTION_SHEET", read.getString("kind")),
                () -> assertEquals("20241", ref.getString("session")),
                () -> assertEquals("REU", ref.getString("committee")),
                () -> assertEquals("GENERAL", ref.getString("matter")),
                () -> assertEquals(4711, ref.getInt("number")),
                () -> assertEquals("2024-11-12", read.getString("askedOn")),
                () -> assertEquals("2024-11-29", read.getString("wantedBy")),
                () -> assertEquals("Villads Krogh", asker.getString("name")),
                () -> assertEquals("W", asker.getString("party")),
                () -> assertFalse(asker.getBoolean("committeeMember")),
                () -> assertEquals("Justitsministeren", read.getString("minister")),
                () -> assertEquals("12. november 2024", source.substring(place.getInt("start"), place.getInt("end"))),
                () -> assertEquals(8, place.getInt("line")),
                () -> assertEquals(
                        "Retsudvalget",
                        read.getJsonObject("register")
                                .getJsonObject("committee")
                                .getString("name")),
                () -> assertEquals(
                        "Karen Lindholm",
                        read.getJsonObject("register").getJsonObject("minister").getString("name")));
    }

    @Test
    void a_reading_can_be_posted_as_it_is_and_is_known_from_then_on() throws IOException {
        String sheet = sheet().replace("4711", "4712");
        Reply read = officer.post("/readings", "text/plain", sheet.getBytes(StandardCharsets.ISO_8859_1));

        Reply created = officer.post("/questions", read.body());
        Reply again = officer.post("/readings", "text/plain; charset=utf-8", sheet.getBytes(StandardCharsets.UTF_8));

        assertEquals(201, created.status(), created.body());
        assertEquals("/questions/20241-REU-4712", created.location());
        assertFalse(codes(read).contains("ALREADY_REGISTERED"), read.body());
        assertTrue(codes(again).contains("ALREADY_REGISTERED"), again.body());
    }

    @Test
    void what_the_registers_do_not_know_is_a_warning() throws IOException {
        String sheet = sheet().replace("Retsudvalget", "Havudvalget")
                .replace("REU", "HAV")
                .replace("Justitsministeren", "Fiskeriministeren");

        List<String> codes = codes(officer.upload("/readings", file(sheet)));

        assertTrue(codes.contains("COMMITTEE_NOT_IN_REGISTER"), codes.toString());
        assertTrue(codes.contains("MINISTER_NOT_OURS"), codes.toString());
    }

    private static List<String> codes(Reply reply) {
        assertEquals(200, reply.status(), reply.body());
        return reply.json().getJsonArray("warnings").getValuesAs(JsonObject.class).stream()
                .map(warning -> warning.getString("code"))
                .toList();
    }

    @Test
    void a_person_sees_the_source_beside_the_form_and_registers_what_was_corrected() throws IOException {
        Visitor visitor = Visitor.loggedIn(system, "sagsbehandler");
        Multipart pasted =
                Multipart.text("text", sheet().replace("4711", "4713")).andFile("file", "", new byte[0]);

        Reply page = visitor.upload("/questions/new", "/readings", pasted);
        Reply refused = visitor.submit("/readings", "/questions", form("4713", "i går"));
        Reply sent = visitor.submit("/readings", "/questions", form("4713", "2024-11-13"));

        assertAll(
                () -> assertEquals(200, page.status(), page.body()),
                () -> assertTrue(page.body().contains("value=\"2024-11-12\""), page.body()),
                () -> assertTrue(page.body().contains("Fundet i kildens linje 8."), page.body()),
                () -> assertTrue(page.body().contains("<a href=\"#askedOn\""), page.body()),
                () -> assertEquals(400, refused.status(), refused.body()),
                () -> assertTrue(refused.body().contains("Kildens egne ord"), refused.body()),
                () -> assertTrue(refused.body().contains("value=\"i går\""), refused.body()),
                () -> assertEquals(303, sent.status(), sent.body()),
                () -> assertEquals("/questions/20241-REU-4713", sent.location()));
    }

    private static Map<String, String> form(String number, String askedOn) {
        Map<String, String> form = new HashMap<>(Map.of(
                "_once", UUID.randomUUID().toString(),
                "source", "Kildens egne ord",
                "ref.session", "20241",
                "ref.committee", "REU",
                "ref.matter", "GENERAL",
                "ref.number", number,
                "askedOn", askedOn,
                "questionText", "Vil ministeren oplyse noget om cykler?"));
        form.putAll(Map.of(
                "askers[0].name", "Villads Krogh",
                "askers[0].party", "W",
                "askers[0].committeeMember", "false",
                "askers[1].name", "",
                "askers[1].party", "",
                "askers[1].committeeMember", "true"));
        return form;
    }

    @ParameterizedTest
    @EnumSource
    void a_hostile_file_is_refused_with_a_sentence(Attack attack) {
        Reply program = officer.upload("/readings", Multipart.file("file", "brev.docx", attack.file()));
        Reply person = Visitor.loggedIn(system, "sagsbehandler")
                .upload("/questions/new", "/readings", Multipart.file("file", "brev.docx", attack.file()));

        int refusal = attack == Attack.TWENTY_ONE_MEGABYTES ? 413 : 400;
        assertEquals(refusal, program.status(), program.body());
        String said = program.json().getJsonArray("errors").getJsonObject(0).getString("message");
        assertTrue(said.matches("Filen .*\\."), said);
        assertEquals(refusal, person.status());
        assertTrue(person.body().contains(said), person.body());
    }

    @Test
    void a_form_with_nothing_in_it_is_told_so() {
        assertEquals(
                400, officer.upload("/readings", Multipart.text("text", "")).status());
        assertEquals(
                400,
                officer.post("/readings", Multipart.type(), new byte[] {1, 2, 3})
                        .status());
        assertEquals(415, officer.post("/readings", "{}").status());
    }

    @Test
    void only_those_who_register_questions_may_read_them_in() {
        assertEquals(
                403,
                Program.of(system, "rigspolitiet")
                        .upload("/readings", file("x"))
                        .status());
    }
}
