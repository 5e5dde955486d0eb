package dk.rettidig.it.journey;

import static dk.rettidig.it.journey.Ministry.json;
import static dk.rettidig.it.journey.Story.made;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.rettidig.it.http.Program;
import dk.rettidig.it.http.Reply;
import dk.rettidig.it.system.RunningSystem;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A letter does not always go straight: it is sent back, signed for another, answered for now first, put right later. */
abstract class DetourJourney {

    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private final Story story;

    DetourJourney(RunningSystem system) {
        this.story = new Story(system);
    }

    @Test
    void a_deputy_signs_for_the_head_who_is_away_and_nobody_else_from_another_office_does() {
        String ref = story.received("20191");
        story.drafted(ref, "Fire.");
        String signatures = "/approvals/" + story.submitted(ref) + "/signatures";
        Program deputy = story.ministry.newcomer("POL", "stedfortraeder", "Tove Lind", "HEAD_OF_OFFICE");
        Reply before = deputy.post(signatures, "{}");

        String today = LocalDate.now(ZoneId.of("Europe/Copenhagen")).toString();
        int person = deputy.get("/me").json().getInt("id");
        made(story.ministry.head().post("/deputies", json(Map.of("person", person, "from", today, "to", today))));
        Reply after = made(deputy.post(signatures, "{}"));

        assertEquals(409, before.status(), before.body());
        assertEquals("HEAD_OF_DIVISION", after.json().getString("waitingFor"));
    }

    @Test
    void a_letter_sent_back_to_its_drafter_climbs_anew_from_the_first_level() {
        String ref = story.received("20192");
        story.drafted(ref, "Fire.");
        String first = "/approvals/" + story.submitted(ref);
        made(story.ministry.head().post(first + "/signatures", "{}"));
        made(story.as("afdelingschef")
                .post(first + "/returns", json(Map.of("note", "Tallet mangler en kilde.", "to", "DRAFTER"))));
        assertEquals("DRAFTING", story.inCase(ref).getString("stage"));

        story.drafted(ref, "Fire, jf. årsrapporten.");
        int second = story.submitted(ref);
        assertEquals(
                "HEAD_OF_OFFICE", story.inCase(ref).getJsonObject("approval").getString("waitingFor"));
        story.approved(second);

        assertEquals("APPROVED", story.inCase(ref).getString("stage"));
        assertTrue(
                story.inCase(ref).getJsonArray("timeline").toString().contains("Tallet mangler en kilde."),
                () -> story.inCase(ref).toString());
    }

    @Test
    void an_interim_answer_is_followed_by_the_final_one_and_that_by_its_correction() {
        String ref = story.received("20201");
        made(story.officer.post(
                "/questions/" + ref + "/answer/drafts",
                "{\"blocks\": [\"Svaret følger.\"], \"kind\": \"INTERIM\", \"expectedOn\": \"2024-10-01\"}"));
        sent(ref, "2024-09-02");
        assertEquals("ANSWERED_INTERIM", story.inCase(ref).getString("stage"));

        story.drafted(ref, "Fire.");
        sent(ref, "2024-09-05");
        assertEquals("ANSWERED", story.inCase(ref).getString("stage"));

        story.drafted(ref, "Fem.");
        String correction = PublishedLetter.wordsOf(story.officer.file("/questions/" + ref + "/letter.pdf"));
        sent(ref, "2024-09-09");
        assertAll(
                () -> assertEquals("CORRECTED", story.inCase(ref).getString("stage")),
                () -> assertEquals(
                        3, story.inCase(ref).getJsonArray("dispatches").size()),
                () -> assertTrue(correction.contains("5. september 2024"), correction));
    }

    /** Signed by whoever it waits for, as long as it waits, and sent another way than by mail. */
    private void sent(String ref, String on) {
        int approval = story.submitted(ref);
        while (story.inCase(ref).getJsonObject("approval").containsKey("waitingFor")) {
            String level = story.inCase(ref).getJsonObject("approval").getString("waitingFor");
            made(at(level).post("/approvals/" + approval + "/signatures", "{}"));
        }
        made(story.as("afsender").post("/approvals/" + approval + "/dispatch", json(Map.of("way", "OTHER", "on", on))));
    }

    private Program at(String level) {
        return switch (level) {
            case "HEAD_OF_OFFICE" -> story.ministry.head();
            case "HEAD_OF_DIVISION" -> story.as("afdelingschef");
            case "PERMANENT_SECRETARY" -> story.as("ledelse");
            default -> story.as("minister");
        };
    }

    @Test
    void words_changed_in_word_come_back_as_a_draft_that_says_what_changed() {
        String ref = story.received("20202");
        story.drafted(ref, "Der er fire sager.");
        String address = "/questions/" + ref + "/letter.docx";
        byte[] edited = WordFile.reworded(story.officer.file(address), "fire sager", "femten sager");

        Reply back = story.officer.put(address, WORD, edited);

        String changes = back.json().getJsonArray("changes").toString();
        String letter = PublishedLetter.wordsOf(story.officer.file("/questions/" + ref + "/letter.pdf"));
        assertAll(
                () -> assertEquals(2, back.json().getJsonObject("draft").getInt("number"), back.body()),
                () -> assertEquals(
                        "[{\"kind\":\"REMOVED\",\"text\":\"Der er fire sager.\"},"
                                + "{\"kind\":\"ADDED\",\"text\":\"Der er femten sager.\"}]",
                        changes),
                () -> assertTrue(letter.contains("Der er femten sager."), letter));
    }
}
