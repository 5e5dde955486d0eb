package dk.rettidig.it.journey;

import static dk.rettidig.it.journey.Ministry.json;
import static dk.rettidig.it.journey.Story.made;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.rettidig.it.http.AtOnce;
import dk.rettidig.it.http.Program;
import dk.rettidig.it.http.Reply;
import dk.rettidig.it.system.RunningSystem;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A letter climbs through its levels and is sent. */
abstract class ApprovalJourney {

    private final Story story;

    ApprovalJourney(RunningSystem system) {
        this.story = new Story(system);
    }

    @Test
    void a_new_draft_ends_the_approval_and_a_correction_refers_to_the_first_answer() {
        String ref = story.received("20232");
        story.drafted(ref, "Fire.");
        int lapsed = story.submitted(ref);
        made(story.officer.post("/questions/" + ref + "/answer/drafts", "{\"blocks\": [\"Fem.\"]}"));
        Reply refused = story.ministry.head().post("/approvals/" + lapsed + "/signatures", "{}");

        int approval = story.submitted(ref);
        story.approvers().forEach(approver -> made(approver.post("/approvals/" + approval + "/signatures", "{}")));
        made(story.as("afsender")
                .post("/approvals/" + approval + "/dispatch", "{\"way\": \"OTHER\", \"on\": \"2024-09-05\"}"));
        made(story.officer.post("/questions/" + ref + "/answer/drafts", "{\"blocks\": [\"Seks.\"]}"));

        String correction = PublishedLetter.wordsOf(story.officer.file("/questions/" + ref + "/letter.pdf"));
        assertAll(
                () -> assertEquals(409, refused.status()),
                () -> assertTrue(correction.contains("Korrigeret besvarelse"), correction),
                () -> assertTrue(correction.contains("5. september 2024"), correction));
    }

    @Test
    void an_approver_who_corrects_the_text_stands_for_the_levels_up_to_the_own_one() {
        String ref = story.received("20222");
        story.drafted(ref, "Fire.");
        int first = story.submitted(ref);
        made(story.ministry.head().post("/approvals/" + first + "/signatures", "{}"));
        made(story.as("afdelingschef").post("/questions/" + ref + "/answer/drafts", "{\"blocks\": [\"Fem i alt.\"]}"));

        Reply again = made(story.as("afdelingschef").post("/questions/" + ref + "/submission", ""));

        assertEquals("PERMANENT_SECRETARY", again.json().getString("waitingFor"));
    }

    @Test
    void a_confidential_question_is_seen_by_nobody_else_but_its_letter_by_those_it_passes() {
        Reply asked = made(
                story.officer.post(
                        "/questions",
                        """
                {"ref": {"session": "20241", "committee": "REU", "matter": "GENERAL", "number": 7001},
                 "askedOn": "2024-05-30", "confidential": true, "questionText": "Vil ministeren redegøre i fortrolighed?"}
                """));
        String ref = asked.location().substring("/questions/".length());
        Map<String, ?> given = Map.of(
                "office",
                Ministry.OFFICE,
                "officer",
                story.officer.get("/me").json().getInt("id"));
        assertEquals(
                200,
                story.officer
                        .post(asked.location() + "/allocation", json(given))
                        .status());
        made(story.officer.post(asked.location() + "/answer/drafts", "{\"blocks\": [\"Nej.\"]}"));
        int approval = story.submitted(ref);

        assertEquals(404, story.as("leder").get("/approvals/" + approval).status());
        story.approvers().forEach(approver -> made(approver.post("/approvals/" + approval + "/signatures", "{}")));
        assertEquals(404, story.ministry.head().get(asked.location()).status());
        made(story.as("afsender").post("/approvals/" + approval + "/dispatch", "{}"));
    }

    @Test
    void fifty_equal_signatures_and_dispatches_at_once_make_one_each() throws Exception {
        String ref = story.received("20242");
        story.drafted(ref, "Fire.");
        int approval = story.submitted(ref);
        String address = "/approvals/" + approval;
        Program head = story.ministry.head();
        Program division = loggedIn("afdelingschef");
        Program secretariat = loggedIn("afsender");
        String key = UUID.randomUUID().toString();

        List<Reply> keyed = AtOnce.call(50, () -> head.postOnce(key, address + "/signatures", "{}"));
        List<Reply> unkeyed = AtOnce.call(50, () -> division.post(address + "/signatures", "{}"));
        made(story.as("ledelse").post(address + "/signatures", "{}"));
        made(story.as("minister").post(address + "/signatures", "{}"));
        List<Reply> dispatches = AtOnce.call(50, () -> secretariat.post(address + "/dispatch", "{}"));

        assertAll(
                () -> assertEquals(1, keyed.stream().distinct().count(), keyed.toString()),
                () -> assertEquals(201, keyed.get(0).status(), keyed.get(0).body()),
                () -> assertEquals(Map.of(201, 1L, 409, 49L), statuses(unkeyed)),
                () -> assertEquals(Map.of(201, 1L, 409, 49L), statuses(dispatches)),
                () -> assertEquals(
                        4,
                        story.officer
                                .get(address)
                                .json()
                                .getJsonObject("round")
                                .getJsonArray("decisions")
                                .size()),
                () -> assertEquals(
                        1, story.inCase(ref).getJsonArray("dispatches").size()));
    }

    /** Hashes the password before anything is counted: fifty hashes at once would be what is tried. */
    private Program loggedIn(String user) {
        Program program = story.as(user);
        assertEquals(200, program.get("/me").status());
        return program;
    }

    private static Map<Integer, Long> statuses(List<Reply> replies) {
        return replies.stream().collect(Collectors.groupingBy(Reply::status, Collectors.counting()));
    }
}
