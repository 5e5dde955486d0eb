package dk.rettidig.it.mail;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.rettidig.it.http.Program;
import dk.rettidig.it.http.Reply;
import dk.rettidig.it.http.Visitor;
import dk.rettidig.it.system.RunningSystem;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A contributor without an account, and somebody who would like to be one. */
class InvitationIT {

    private static final String MAILBOX = "rigspolitiet@myndighed.example";
    private static final String NO_SECRET = "A".repeat(43);

    /** The hearing itself, its letter, the file of a statement, its versions and a file that was only looked at. */
    private static final List<String> GUESSES =
            List.of("", "/letter.pdf", "/letter.docx", "/statements/1/file", "/comparison", "/uploads/1");

    private final String today = LocalDate.now(ZoneId.of("Europe/Copenhagen")).toString();

    @Test
    void a_link_answers_one_hearing_once_and_guesses_find_nothing_and_are_noted() throws Exception {
        MailServer mails = MailServer.start();
        RunningSystem system = RunningSystem.start(mails.settings());
        try (mails;
                system) {
            Program officer = Program.of(system, "sagsbehandler");
            String hearing = asked(officer, 5001);
            String link = mails.newLink(MAILBOX);
            Visitor guest = new Visitor(system);

            Reply page = guest.open(link);
            Reply empty = guest.submit(link, link + "/statement", Map.of("text", " "));
            Map<String, String> form = Map.of("text", "Rigspolitiet har tre droner.");
            Reply sent = guest.submit(link, link + "/statement", form);
            Reply again = guest.submit(link, link + "/statement", form);
            Reply other = guest.submit(link, link + "/statement", Map.of("text", "Rigspolitiet har fire droner."));
            JsonObject seen = officer.get(hearing).json().getJsonObject("hearing");
            JsonObject statement = seen.getJsonArray("statements").getJsonObject(0);

            assertAll(
                    () -> assertTrue(page.body().contains("Vil ministeren oplyse antallet af sager?"), page.body()),
                    () -> assertEquals(400, empty.status()),
                    () -> assertTrue(empty.body().contains("Skriv udtalelsen, eller vælg ingen bemærkninger.")),
                    () -> assertEquals(303, sent.status(), sent.body()),
                    () -> assertEquals(303, again.status(), again.body()),
                    () -> assertEquals(409, other.status(), other.body()),
                    () -> assertTrue(other.body().contains("Der er allerede sendt en udtalelse med dette link.")),
                    () -> assertTrue(guest.open(link).body().contains("SHA-256")),
                    () -> assertEquals(1, seen.getJsonArray("statements").size()),
                    () -> assertEquals("ANSWERED", seen.getString("standing")),
                    () -> assertEquals("LINK", statement.getString("way")),
                    () -> assertEquals(MAILBOX, statement.getString("by")));
            guessed(system, officer, hearing, guest, mails, link);
        }
        String log = system.log();
        assertAll(
                () -> assertTrue(log.contains("Not found for nobody from 127.0.0.1: GET an invitation"), log),
                () -> assertTrue(log.contains("POST an invitation")),
                () -> assertTrue(log.contains("Not found for nobody from 127.0.0.1: GET a calendar"), log),
                () -> assertEquals(GUESSES.size(), lines(log, "GET hearing")),
                () -> assertEquals(1, lines(log, "POST hearing")),
                () -> assertFalse(log.contains(NO_SECRET)));
    }

    /** How often a person who is logged in was told that there is no such thing. */
    private static long lines(String log, String guess) {
        return Pattern.compile("Not found for person \\d+ from 127\\.0\\.0\\.1: " + guess + " \\d+")
                .matcher(log)
                .results()
                .count();
    }

    /** A link opens no other page; one that was ended, or is not known, opens none. */
    private void guessed(
            RunningSystem system, Program officer, String hearing, Visitor guest, MailServer mails, String link)
            throws InterruptedException {
        String other = asked(officer, 5002);
        String otherLink = mails.newLink(MAILBOX);
        assertFalse(otherLink.equals(link));
        Reply ended = officer.post(other + "/invitations/end", "{}");
        assertEquals(200, ended.status(), ended.body());
        assertEquals(1, ended.json().getInt("ended"));

        Program stranger = Program.of(system, "rigsadvokaten");
        List<String> unknown = List.of(otherLink, "/invitations/" + NO_SECRET, link + "x");
        assertAll(unknown.stream()
                .map(path -> () -> assertEquals(404, guest.open(path).status(), path)));
        assertAll(unknown.stream()
                .map(path -> () -> assertEquals(
                        404,
                        guest.submit(path, path + "/statement", Map.of("text", "Gættet."))
                                .status())));
        assertAll(
                () -> assertTrue(guest.open(hearing).location().startsWith("/login?"), "there is nobody"),
                () -> assertEquals(
                        404, guest.open("/calendar/" + NO_SECRET + ".ics").status()));
        assertAll(GUESSES.stream()
                .map(guess ->
                        () -> assertEquals(404, stranger.get(hearing + guess).status(), guess)));
        assertEquals(
                404,
                stranger.post(hearing + "/statement", "{\"text\": \"Gættet.\"}").status());
        assertTrue(officer.get(other)
                .json()
                .getJsonObject("hearing")
                .getJsonArray("statements")
                .isEmpty());
    }

    private String asked(Program officer, int number) {
        Reply sent = officer.post(
                OwedHearings.question(officer, number, today) + "/hearings",
                "{\"authority\": \"RIGSPOLITIET\", \"due\": \""
                        + LocalDate.parse(today).plusDays(10) + "\"}");
        assertEquals(201, sent.status(), sent.body());
        return sent.location();
    }
}
