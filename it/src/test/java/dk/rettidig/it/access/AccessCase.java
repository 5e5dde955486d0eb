package dk.rettidig.it.access;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.rettidig.it.http.Program;
import dk.rettidig.it.http.Reply;
import dk.rettidig.it.system.RunningSystem;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.Function;

/** A question that was heard, answered in a draft and submitted. */
public record AccessCase(String ref, int hearing, int draft, int round) {

    /** Open to the ministry, given to the officer of the sample, heard at the National Police. */
    static AccessCase own(RunningSystem system) {
        return own(user -> Program.of(system, user), 9001);
    }

    /** The same under another number, made by programs that are logged in already. */
    public static AccessCase own(Function<String, Program> programs, int number) {
        return of(programs, number, "afsender", "leder", "sagsbehandler", "POL", false, "RIGSPOLITIET");
    }

    /** Confidential, given to somebody else, heard at another authority. */
    static AccessCase other(RunningSystem system) {
        return of(
                user -> Program.of(system, user),
                9002,
                "fuldmaegtig",
                "fuldmaegtig",
                "fuldmaegtig",
                "STRAF",
                true,
                "RIGSADVOKATEN");
    }

    private static AccessCase of(
            Function<String, Program> programs,
            int number,
            String receiver,
            String giver,
            String officer,
            String office,
            boolean confidential,
            String authority) {
        LocalDate today = LocalDate.now(ZoneId.of("Europe/Copenhagen"));
        String path = "/questions/20241-REU-" + number;
        Program writer = programs.apply(officer);
        JsonObject unused = made(programs.apply(receiver)
                .post(
                        "/questions",
                        ("{'ref':{'session':'20241','committee':'REU','matter':'GENERAL','number':%d},'askedOn':'%s',"
                                        + "'minister':'justitsministeren','askers':[],'questionText':'Vil ministeren?',"
                                        + "'confidential':%s}")
                                .formatted(number, today.minusDays(7), confidential)
                                .replace('\'', '"')));
        int person = writer.get("/me").json().getInt("id");
        JsonObject given = made(programs.apply(giver)
                .post(path + "/allocation", "{\"office\":\"" + office + "\",\"officer\":" + person + "}"));
        JsonObject accepted = made(writer.post(path + "/allocation/acceptance", "{}"));
        assertTrue(given.containsKey("ref") && accepted.containsKey("ref") && unused.containsKey("ref"));
        int hearing = made(writer.post(
                        path + "/hearings",
                        "{\"authority\":\"" + authority + "\",\"due\":\"" + today.plusDays(10) + "\"}"))
                .getInt("id");
        int draft = made(writer.post(
                        path + "/answer/drafts", "{\"blocks\":[{\"type\":\"paragraph\",\"content\":\"Svar.\"}]}"))
                .getInt("id");
        int round = made(writer.post(path + "/submission", "{}")).getInt("id");
        return new AccessCase("20241-REU-" + number, hearing, draft, round);
    }

    private static JsonObject made(Reply reply) {
        assertTrue(reply.status() < 300, reply.body());
        return reply.json();
    }

    /** The address of a row with this case in it. */
    String at(String path) {
        String id = path.startsWith("/hearings/")
                ? String.valueOf(hearing)
                : path.startsWith("/approvals/")
                        ? String.valueOf(round)
                        : path.contains("/drafts/") ? String.valueOf(draft) : "0";
        String format = path.startsWith("/reports/") || path.contains("/export.") ? "csv" : "docx";
        return path.replace("{ref}", ref)
                .replace("{id}", id)
                .replace("{number}", "1")
                .replace("{upload}", "0")
                .replace("{draft}", "0")
                .replace("{reply}", "0")
                .replace("{register}", "offices")
                .replace("{secret}", "nobody-was-given-this")
                .replace("{format}", format);
    }
}
