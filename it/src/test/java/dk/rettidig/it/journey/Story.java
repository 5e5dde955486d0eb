package dk.rettidig.it.journey;

import static dk.rettidig.it.journey.Ministry.json;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import dk.rettidig.it.http.Program;
import dk.rettidig.it.http.Reply;
import dk.rettidig.it.system.RunningSystem;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;

/** What the stories of a published answer have in common: its question, its people and what they do over JSON. */
final class Story {

    final PublishedLetter letter = new PublishedLetter("seed-004");
    final Ministry ministry;
    final Program officer;
    private final RunningSystem system;

    Story(RunningSystem system) {
        this.system = system;
        this.ministry = Ministry.of(system, letter);
        this.officer = ministry.officer();
    }

    Program as(String user) {
        return Program.of(system, user);
    }

    @CanIgnoreReturnValue
    static Reply made(Reply reply) {
        assertEquals(201, reply.status(), reply.body());
        return reply;
    }

    /** Registered, given to the officer and accepted. */
    String received(String session) {
        String ref = session + "-REU-" + letter.subject().getString("number");
        JsonObject asked = Json.createObjectBuilder()
                .add(
                        "ref",
                        Json.createObjectBuilder()
                                .add("session", session)
                                .add("committee", "REU")
                                .add("matter", "GENERAL")
                                .add("number", Integer.parseInt(letter.subject().getString("number"))))
                .add("askedOn", letter.subject().getString("askedOn"))
                .add("minister", letter.subject().getString("minister"))
                .add("askers", Json.createArrayBuilder().add(letter.asker()))
                .add("questionText", letter.question())
                .build();
        assertEquals(
                "/questions/" + ref,
                made(as("afsender").post("/questions", asked.toString())).location());
        Reply given = ministry.head()
                .post(
                        "/questions/" + ref + "/allocation",
                        json(Map.of(
                                "office",
                                Ministry.OFFICE,
                                "officer",
                                officer.get("/me").json().getInt("id"))));
        assertEquals(200, given.status(), given.body());
        assertEquals(
                200,
                officer.post("/questions/" + ref + "/allocation/acceptance", "").status());
        return ref;
    }

    JsonObject inCase(String ref) {
        return officer.get("/questions/" + ref).json();
    }

    int submitted(String ref) {
        return made(officer.post("/questions/" + ref + "/submission", ""))
                .json()
                .getInt("id");
    }

    List<Program> approvers() {
        return List.of(ministry.head(), as("afdelingschef"), as("ledelse"), as("minister"));
    }

    void approved(int approval) {
        approvers().forEach(approver -> made(approver.post("/approvals/" + approval + "/signatures", "{}")));
    }

    /** A draft that quotes nobody. */
    void drafted(String ref, String words) {
        made(officer.post("/questions/" + ref + "/answer/drafts", saying(words)));
    }

    static String saying(String words) {
        return Json.createObjectBuilder()
                .add("blocks", Json.createArrayBuilder().add(words))
                .build()
                .toString();
    }
}
