package dk.rettidig.it.journey;

import static dk.rettidig.it.journey.Ministry.json;
import static dk.rettidig.it.journey.Story.made;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.rettidig.it.http.Program;
import dk.rettidig.it.http.Reply;
import dk.rettidig.it.http.Visitor;
import dk.rettidig.it.system.RunningSystem;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;

/** The officer of the sample who asks, and the people of the National Police and of its district who answer. */
final class Police {

    private static final String SESSION = "20251";

    private final LocalDate today = LocalDate.now(ZoneId.of("Europe/Copenhagen"));
    private final RunningSystem system;

    Police(RunningSystem system) {
        this.system = system;
    }

    Program officer() {
        return program("sagsbehandler");
    }

    Program contributor() {
        return program("bidragyder");
    }

    Program coordinator() {
        return program("rigspolitiet");
    }

    Program district() {
        return program("fynspoliti");
    }

    Program program(String account) {
        return Program.of(system, account);
    }

    Visitor visitor(String account) {
        return Visitor.loggedIn(system, account);
    }

    /** @return the address of a hearing of the National Police over a new question */
    String asked(int number) {
        return heard(question(number, "Vil ministeren redegøre for politiets brug af droner?", false), "RIGSPOLITIET");
    }

    /** @return its address */
    String question(int number, String text, boolean confidential) {
        return question(SESSION, number, text, confidential);
    }

    /** @return its address */
    String question(String session, int number, String text, boolean confidential) {
        return made(officer()
                        .post(
                                "/questions",
                                """
                                {"ref": {"session": "%s", "committee": "REU", "matter": "GENERAL", "number": %d},
                                 "askedOn": "%s", "questionText": "%s", "confidential": %s}"""
                                        .formatted(session, number, today, text, confidential)))
                .location();
    }

    /** @return the address of the hearing */
    String heard(String question, String authority) {
        return made(officer().post(question + "/hearings", due(authority, 10))).location();
    }

    /** @return the address of the district's hearing */
    String onward(String hearing) {
        return made(coordinator().post(hearing + "/onward", due("FYN", 7))).location();
    }

    private String due(String authority, int days) {
        return json(Map.of("authority", authority, "due", today.plusDays(days).toString()));
    }

    /** The words of a statement, as they are sent. */
    static String text(String words) {
        return json(Map.of("text", words));
    }

    static JsonObject seenBy(Program reader, String address) {
        Reply reply = reader.get(address);
        assertEquals(200, reply.status(), reply.body());
        return reply.json();
    }
}
