package dk.rettidig.it.badinput;

import dk.rettidig.it.access.AccessCase;
import dk.rettidig.it.http.Program;
import dk.rettidig.it.http.Reply;
import dk.rettidig.it.http.Visitor;
import dk.rettidig.it.system.RunningSystem;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Things of one's own to be spoiled: a question with a hearing and a letter in approval, an office, a person. */
final class Ground {

    private static final String NOBODY = "nobody";
    private static final List<String> THINGS = List.of("ref", "hearing", "draft", "round", "office", "person");

    private final RunningSystem system;
    private final Map<String, Program> programs = new HashMap<>();
    private final Map<String, Visitor> visitors = new HashMap<>();
    private final LocalDate today = LocalDate.now(ZoneId.of("Europe/Copenhagen"));
    private int number = 100;
    private final Map<String, String> names = new HashMap<>();

    Ground(RunningSystem system) {
        this.system = system;
    }

    RunningSystem system() {
        return system;
    }

    /** New things, because something was done to the old ones. */
    void renew() {
        number++;
        names.clear();
    }

    private String thing(String name) {
        if (!names.containsKey(name)) {
            make(name);
        }
        return Objects.requireNonNull(names.get(name));
    }

    private void make(String name) {
        switch (name) {
            case "office" ->
                names.put(
                        name,
                        made(
                                "/administration/offices",
                                "{\"code\":\"PRØVE{number}\",\"name\":\"Prøvekontoret\",\"since\":\"{today}\"}"));
            case "person" ->
                names.put(
                        name,
                        made(
                                "/administration/people",
                                "{\"name\":\"Prøve Prøvesen\",\"email\":\"p@eksempel.dk\",\"office\":\"POL\","
                                        + "\"since\":\"{today}\",\"roles\":[\"CASE_OFFICER\"]}"));
            default -> {
                AccessCase question = AccessCase.own(this::program, 10_000 + number);
                names.put("ref", question.ref());
                names.put("hearing", String.valueOf(question.hearing()));
                names.put("draft", String.valueOf(question.draft()));
                names.put("round", String.valueOf(question.round()));
            }
        }
    }

    private String made(String register, String body) {
        Reply reply = program("admin").post(register, filled(body));
        if (reply.status() != 201) {
            throw new IllegalStateException(register + ": " + reply.body());
        }
        JsonObject identity = reply.json();
        return String.valueOf(identity.getInt("id"));
    }

    String filled(String text) {
        String filled = text.replace("{number}", String.valueOf(number))
                .replace("{today}", today.toString())
                .replace("{day}", today.plusDays(8).toString())
                .replace("{later}", today.plusDays(40).toString());
        for (String name : THINGS) {
            if (filled.contains("{" + name + "}")) {
                filled = filled.replace("{" + name + "}", thing(name));
            }
        }
        return filled;
    }

    Program program(String user) {
        return programs.computeIfAbsent(
                user,
                name -> name.equals(NOBODY)
                        ? Program.ofNobody(system)
                        : Program.of(system, name).withToken());
    }

    Visitor visitor(String user) {
        return visitors.computeIfAbsent(
                user, name -> name.equals(NOBODY) ? new Visitor(system) : Visitor.loggedIn(system, name));
    }
}
