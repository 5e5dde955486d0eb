package dk.rettidig.it.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.rettidig.it.http.Program;
import dk.rettidig.it.http.Reply;
import dk.rettidig.it.http.Visitor;
import dk.rettidig.it.system.RunningSystem;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.Map;

/** The office, the people and the minister of a published letter, added to the sample ministry by its administrator. */
final class Ministry {

    static final String OFFICE = "OK";
    static final String PASSWORD = "et langt kodeord 7";

    private final RunningSystem system;
    private final Program admin;

    private Ministry(RunningSystem system) {
        this.system = system;
        this.admin = Program.of(system, "admin");
    }

    /** Adds them, unless another story on the same system did. */
    static Ministry of(RunningSystem system, PublishedLetter letter) {
        Ministry ministry = new Ministry(system);
        if (!ministry.admin.get("/administration/offices").body().contains(letter.fact("office"))) {
            ministry.found(letter);
        }
        return ministry;
    }

    private void found(PublishedLetter letter) {
        add("offices", Map.of("code", OFFICE, "name", letter.fact("office"), "since", "2022-01-01"));
        employ(OFFICE, "officer", letter.fact("caseOfficer"), "CASE_OFFICER");
        employ(OFFICE, "head", letter.signatory("official"), "HEAD_OF_OFFICE");
        end("ministers", minister(), "2024-08-31");
        add("ministers", minister(letter.signatory("minister"), "2024-09-01", "2024-09-30"));
        add("ministers", minister("Karen Lindholm", "2024-10-01", ""));
    }

    /** An office of the same name whose letters go from its head straight to the minister. */
    void withTwoApprovals(PublishedLetter letter, String office, String officer, String head) {
        if (admin.get("/administration/offices").body().contains("\"" + office + "\"")) {
            return;
        }
        add("offices", Map.of("code", office, "name", letter.fact("office"), "since", "2022-01-01"));
        employ(office, officer, letter.fact("caseOfficer"), "CASE_OFFICER");
        employ(office, head, letter.signatory("official"), "HEAD_OF_OFFICE");
        Reply reply = admin.post(
                "/administration/routes",
                """
                {"office": "%s", "kind": "FINAL", "since": "2022-01-01", "levels": [
                  {"level": "HEAD_OF_OFFICE", "workingDaysBefore": 3},
                  {"level": "MINISTER", "workingDaysBefore": 1}]}"""
                        .formatted(office));
        assertEquals(201, reply.status(), reply.body());
    }

    private static Map<String, String> minister(String name, String since, String until) {
        return until.isEmpty()
                ? Map.of("title", "justitsminister", "name", name, "since", since)
                : Map.of("title", "justitsminister", "name", name, "since", since, "until", until);
    }

    private long minister() {
        return admin
                .get("/administration/ministers")
                .json()
                .getJsonArray("entries")
                .getValuesAs(JsonObject.class)
                .stream()
                .filter(entry -> !entry.containsKey("to"))
                .findFirst()
                .orElseThrow()
                .getInt("id");
    }

    /** Somebody new in an office, at work as a program. */
    Program newcomer(String office, String userName, String name, String role) {
        employ(office, userName, name, role);
        return Program.of(system, userName, PASSWORD);
    }

    private void employ(String office, String userName, String name, String role) {
        Reply reply = admin.post(
                "/administration/people",
                Json.createObjectBuilder()
                        .add("name", name)
                        .add("email", userName + "@ministerium.example")
                        .add("office", office)
                        .add("roles", Json.createArrayBuilder().add(role))
                        .add("since", "2022-01-01")
                        .add("userName", userName)
                        .add("password", PASSWORD)
                        .build()
                        .toString());
        assertEquals(201, reply.status(), reply.body());
    }

    private void add(String register, Map<String, String> fields) {
        Reply reply = admin.post("/administration/" + register, json(fields));
        assertEquals(201, reply.status(), reply.body());
    }

    private void end(String register, long id, String on) {
        Reply reply = admin.post("/administration/" + register + "/" + id + "/end", json(Map.of("on", on)));
        assertEquals(200, reply.status(), reply.body());
    }

    static String json(Map<String, ?> fields) {
        return Json.createObjectBuilder(fields).build().toString();
    }

    Program officer() {
        return Program.of(system, "officer", PASSWORD);
    }

    Program head() {
        return Program.of(system, "head", PASSWORD);
    }

    Visitor officerAtTheBrowser() {
        return Visitor.loggedIn(system, "officer", PASSWORD);
    }

    Visitor headAtTheBrowser() {
        return Visitor.loggedIn(system, "head", PASSWORD);
    }
}
