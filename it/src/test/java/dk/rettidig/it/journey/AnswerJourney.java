package dk.rettidig.it.journey;

import static dk.rettidig.it.journey.Ministry.json;
import static dk.rettidig.it.journey.Story.made;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.rettidig.it.http.Reply;
import dk.rettidig.it.system.RunningSystem;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A published answer, from the committee's sheet to the mail that leaves with it, as a program. */
abstract class AnswerJourney {

    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private final Story story;
    private final PublishedLetter letter;

    AnswerJourney(RunningSystem system) {
        this.story = new Story(system);
        this.letter = story.letter;
    }

    private int heard(String ref) {
        String due = LocalDate.now(ZoneId.of("Europe/Copenhagen")).plusDays(14).toString();
        Map<String, String> hearing =
                Map.of("authority", "RIGSPOLITIET", "due", due, "text", "Vi beder om en udtalelse.");
        assertEquals(
                201,
                story.officer
                        .post("/questions/" + ref + "/hearings", json(hearing))
                        .status());
        int id = story.inCase(ref).getJsonArray("hearings").getJsonObject(0).getInt("id");
        said(id, letter.statement());
        return id;
    }

    private void said(int hearing, String words) {
        made(story.as("rigspolitiet").post("/hearings/" + hearing + "/statement", json(Map.of("text", words))));
    }

    private Reply drafted(String ref, int hearing) {
        return story.officer.post(
                "/questions/" + ref + "/answer/drafts",
                json(Map.of(
                        "text", "",
                        "add", "statement:" + hearing,
                        "letterDate", letter.fact("date"),
                        "caseNumber", letter.fact("caseNumber"),
                        "documentNumber", letter.fact("documentNumber"))));
    }

    @Test
    void a_program_takes_a_question_from_its_sheet_to_the_letter_that_was_published() {
        String ref = story.received("20231");
        assertEquals("ALLOCATED", story.inCase(ref).getString("stage"));
        int hearing = heard(ref);
        made(drafted(ref, hearing));
        assertEquals("DRAFTING", story.inCase(ref).getString("stage"));

        int approval = story.submitted(ref);
        assertEquals("IN_APPROVAL", story.inCase(ref).getString("stage"));
        byte[] pdf = story.officer.file("/approvals/" + approval + "/letter.pdf");
        story.approvers().forEach(approver -> made(approver.post("/approvals/" + approval + "/signatures", "{}")));
        assertEquals("APPROVED", story.inCase(ref).getString("stage"));

        Reply sent = made(story.as("afsender").post("/approvals/" + approval + "/dispatch", "{}"));
        String mailbox = story.as("admin").get("/mailbox").body();
        assertAll(
                () -> assertEquals(letter.words(), PublishedLetter.wordsOf(pdf)),
                () -> assertEquals("ANSWERED", story.inCase(ref).getString("stage")),
                () -> assertEquals("reu@udvalg.example", mailTo(mailbox, ref)),
                () -> assertTrue(mailbox.contains(ref + "-Endeligt-svar.pdf"), mailbox),
                () -> assertTrue(mailbox.contains(ref + "-Endeligt-svar.docx"), mailbox),
                () -> assertEquals("FINAL", sent.json().getString("kind")));
    }

    private static String mailTo(String mailbox, String ref) {
        try (JsonReader reader = Json.createReader(new StringReader(mailbox))) {
            return reader.readObject().getJsonArray("mails").getValuesAs(JsonObject.class).stream()
                    .filter(mail -> mail.getString("caseRef").equals(ref)
                            && mail.getString("subject").startsWith("Besvarelse"))
                    .map(mail -> mail.getString("to"))
                    .findFirst()
                    .orElse("nobody");
        }
    }

    @Test
    void a_quoted_statement_that_was_corrected_is_warned_of_and_quoted_anew() {
        String ref = story.received("20241");
        int hearing = heard(ref);
        made(drafted(ref, hearing));
        said(hearing, "Rigspolitiet kan oplyse, at tallet er et andet.");

        assertEquals(1, story.inCase(ref).getJsonArray("warnings").size());
        made(story.officer.post(
                "/questions/" + ref + "/answer/drafts",
                "{\"blocks\": [\"Rigspolitiet har oplyst:\", {\"type\": \"quote\", \"hearing\": " + hearing + "}]}"));
        assertEquals(0, story.inCase(ref).getJsonArray("warnings").size());
        JsonObject compared =
                story.officer.get("/questions/" + ref + "/answer/comparison").json();
        assertEquals(1, compared.getJsonArray("sources").size(), compared::toString);
        assertTrue(PublishedLetter.wordsOf(story.officer.file("/questions/" + ref + "/letter.pdf"))
                .contains("at tallet er et andet"));
    }

    @Test
    void the_letter_comes_along_with_the_words_that_are_kept() {
        String ref = story.received("20131");

        JsonObject kept = typed(ref, "Ministeriet kan henholde sig til det oplyste.");
        byte[] pdf = Base64.getDecoder().decode(kept.getJsonObject("letter").getString("pdf"));

        assertTrue(PublishedLetter.wordsOf(pdf).contains("henholde sig til det oplyste"));
    }

    @Test
    void words_that_make_no_letter_are_kept_and_it_is_said_why() {
        String ref = story.received("20141");

        JsonObject kept = typed(ref, "Es i spar: \uD83C\uDCA1");

        assertEquals(1, kept.getInt("version"));
        assertTrue(kept.getJsonObject("letter").getString("why").startsWith("Brevet kan ikke sættes"), kept::toString);
        assertFalse(kept.getJsonObject("letter").containsKey("pdf"), kept::toString);
    }

    private JsonObject typed(String ref, String words) {
        JsonObject input = Json.createObjectBuilder()
                .add("client", "a page")
                .add("version", 0)
                .add("steps", Json.createArrayBuilder().add(Json.createObjectBuilder()))
                .add("blocks", Json.createArrayBuilder().add(words))
                .build();
        Reply kept = story.officer.post("/questions/" + ref + "/answer/working?letter=true", input.toString());
        assertEquals(200, kept.status(), kept.body());
        return kept.json();
    }

    @Test
    void a_letter_edited_in_word_comes_back_as_the_next_draft() {
        String ref = story.received("20221");
        made(drafted(ref, heard(ref)));
        byte[] word = story.officer.file("/questions/" + ref + "/letter.docx");

        Reply same = story.officer.put("/questions/" + ref + "/letter.docx", WORD, word);
        Reply none = story.officer.put("/questions/" + ref + "/letter.docx", WORD, new byte[] {1, 2, 3});

        assertEquals(200, same.status(), same.body());
        assertEquals(0, same.json().getJsonArray("changes").size(), same.body());
        assertEquals(1, same.json().getJsonObject("draft").getInt("number"));
        assertEquals(400, none.status(), none.body());
    }
}
