package dk.rettidig.it.journey;

import static dk.rettidig.it.journey.Ministry.json;
import static dk.rettidig.it.journey.Story.made;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.rettidig.it.http.Reply;
import dk.rettidig.it.http.Visitor;
import dk.rettidig.it.system.RunningSystem;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A question is answered without asking anybody, until somebody is asked after all. */
abstract class WaiverJourney {

    private final Story story;

    WaiverJourney(RunningSystem system) {
        this.story = new Story(system);
    }

    private Reply waived(String ref, String reason) {
        return story.officer.post("/questions/" + ref + "/hearing-waiver", json(Map.of("reason", reason)));
    }

    private Reply asked(String ref) {
        String due = LocalDate.now(ZoneId.of("Europe/Copenhagen")).plusDays(14).toString();
        return story.officer.post(
                "/questions/" + ref + "/hearings", json(Map.of("authority", "RIGSPOLITIET", "due", due)));
    }

    @Test
    void the_decision_is_on_the_case_and_in_the_journal_until_a_hearing_ends_it() {
        String ref = story.received("20181");
        made(waived(ref, "Svaret står i loven."));
        Reply again = waived(ref, "Svaret står i loven.");
        var decided = story.inCase(ref);

        made(asked(ref));
        Reply late = waived(ref, "Alligevel ikke.");
        var heard = story.inCase(ref);

        assertAll(
                () -> assertEquals(
                        "Svaret står i loven.",
                        decided.getJsonObject("withoutHearing").getString("reason")),
                () -> assertTrue(
                        decided.getJsonArray("timeline")
                                .toString()
                                .contains("Besvares uden høring: Svaret står i loven."),
                        decided.toString()),
                () -> assertEquals(409, again.status(), again.body()),
                () -> assertFalse(heard.containsKey("withoutHearing"), heard.toString()),
                () -> assertTrue(
                        heard.getJsonArray("timeline")
                                .toString()
                                .contains("Beslutningen om at besvare uden høring er bortfaldet"),
                        heard.toString()),
                () -> assertEquals(409, late.status()),
                () -> assertEquals("Spørgsmålet er sendt i høring.", late.json().getString("detail")));
    }

    @Test
    void a_person_decides_it_from_the_page_of_a_new_hearing() {
        String ref = story.received("20182");
        Visitor officer = story.ministry.officerAtTheBrowser();
        String page = "/questions/" + ref + "/hearings";
        assertTrue(officer.open(page).body().contains("/questions/" + ref + "/hearing-waiver"));

        Reply without = officer.submit(page, "/questions/" + ref + "/hearing-waiver", form(" "));
        Reply decided =
                officer.submit(page, "/questions/" + ref + "/hearing-waiver", form("Ministeriet ved det selv."));

        assertEquals(400, without.status(), without.body());
        assertEquals("/questions/" + ref, decided.location(), decided.body());
        assertTrue(officer.open("/questions/" + ref).body().contains("Ministeriet ved det selv."));
    }

    private static Map<String, String> form(String reason) {
        return Map.of("_once", UUID.randomUUID().toString(), "reason", reason);
    }
}
