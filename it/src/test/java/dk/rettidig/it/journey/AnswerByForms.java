package dk.rettidig.it.journey;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import dk.rettidig.it.http.Program;
import dk.rettidig.it.http.Reply;
import dk.rettidig.it.http.Visitor;
import dk.rettidig.it.system.RunningSystem;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A published answer, from the committee's sheet to the mail, as people with browsers that run no script. */
abstract class AnswerByForms {

    private static final String REF = "20211-REU-1193";
    private static final String CASE = "/questions/" + REF;

    private final PublishedLetter letter = new PublishedLetter("seed-004");
    private final RunningSystem system;
    private final Ministry ministry;

    AnswerByForms(RunningSystem system) {
        this.system = system;
        this.ministry = Ministry.of(system, letter);
    }

    private Visitor as(String user) {
        return Visitor.loggedIn(system, user);
    }

    /** Sends a form that works once, and expects to be led on. */
    @CanIgnoreReturnValue
    private static Reply sent(Visitor visitor, String page, String action, Map<String, String> fields) {
        assertEquals(200, visitor.open(page).status(), page);
        Map<String, String> form = new HashMap<>(fields);
        form.put("_once", UUID.randomUUID().toString());
        Reply reply = visitor.submit(page, action, form);
        assertEquals(303, reply.status(), reply.body());
        return reply;
    }

    /** The number in an address that stands on a page. */
    private static String found(Visitor visitor, String page, String address) {
        Matcher number =
                Pattern.compile(address + "(\\d+)").matcher(visitor.open(page).body());
        assertTrue(number.find(), () -> "no " + address + " on " + page);
        return number.group(1);
    }

    @Test
    void people_take_a_question_from_its_sheet_to_the_letter_that_was_published() {
        Visitor officer = ministry.officerAtTheBrowser();
        Visitor head = ministry.headAtTheBrowser();
        sent(as("afsender"), "/questions/new", "/questions", sheet());
        sent(head, CASE + "/handling", CASE + "/allocation", Map.of("office", Ministry.OFFICE, "officer", officerId()));
        sent(officer, CASE, CASE + "/allocation/acceptance", Map.of());

        String due = LocalDate.now(ZoneId.of("Europe/Copenhagen")).plusDays(14).toString();
        sent(
                officer,
                CASE,
                CASE + "/hearings",
                Map.of("authority", "RIGSPOLITIET", "due", due, "text", "Udtalelse, tak."));
        String hearing = found(officer, CASE, "/hearings/");
        Reply said = as("rigspolitiet")
                .submit(
                        "/hearings/" + hearing,
                        "/hearings/" + hearing + "/statement",
                        Map.of("text", letter.statement()));
        assertEquals(303, said.status(), said.body());

        sent(officer, CASE + "/answer", CASE + "/answer/drafts", draft(hearing));
        sent(officer, CASE, CASE + "/submission", Map.of());
        String approval = "/approvals/" + found(officer, CASE, "/approvals/");
        for (Visitor approver : List.of(head, as("afdelingschef"), as("ledelse"), as("minister"))) {
            sent(approver, approval, approval + "/signatures", Map.of());
        }
        sent(as("afsender"), approval + "/dispatch", approval + "/dispatch", Map.of("way", "MAIL", "on", ""));

        byte[] pdf = ministry.officer().file(approval + "/letter.pdf");
        String mailbox = as("admin").open("/mailbox").body();
        assertAll(
                () -> assertEquals(letter.words(), PublishedLetter.wordsOf(pdf)),
                () -> assertTrue(officer.open(CASE).body().contains("Besvaret")),
                () -> assertTrue(mailbox.contains(REF + "-Endeligt-svar.pdf"), mailbox));
    }

    private String officerId() {
        Program officer = ministry.officer();
        return String.valueOf(officer.get("/me").json().getInt("id"));
    }

    private Map<String, String> sheet() {
        return Map.of(
                "ref.session", "20211",
                "ref.committee", "REU",
                "ref.matter", "GENERAL",
                "ref.number", letter.subject().getString("number"),
                "askedOn", letter.subject().getString("askedOn"),
                "minister", letter.subject().getString("minister"),
                "askers[0].name", letter.asker().getString("name"),
                "askers[0].party", letter.asker().getString("party"),
                "questionText", letter.question());
    }

    private Map<String, String> draft(String hearing) {
        return Map.of(
                "text",
                "",
                "add",
                "statement:" + hearing,
                "kind",
                "FINAL",
                "voice",
                "MINISTRY",
                "letterDate",
                letter.fact("date"),
                "expectedOn",
                "",
                "caseNumber",
                letter.fact("caseNumber"),
                "documentNumber",
                letter.fact("documentNumber"));
    }
}
