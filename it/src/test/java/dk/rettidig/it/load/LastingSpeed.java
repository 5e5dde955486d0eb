package dk.rettidig.it.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.rettidig.it.http.Multipart;
import dk.rettidig.it.http.Program;
import dk.rettidig.it.http.Reply;
import dk.rettidig.it.system.Postgresql;
import dk.rettidig.it.system.RunningSystem;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** How long what a person can ask for at once takes at its largest, from the request to the last byte of the answer. */
class LastingSpeed {

    private static final int QUESTIONS = Integer.getInteger("lasting.questions", 19_000);
    private static final int MOST_AT_AN_ADDRESS = 20_000;
    private static final int ROUNDS = 7;
    private static final long LOOK_EVERY_NS = 100_000_000;
    private static final Path LETTER = Path.of("src/test/resources/intake/letter.txt");

    private static final List<String> FILES = List.of(
            "/questions/export.xlsx?view=ALL",
            "/questions/export.csv?view=ALL",
            "/reports/on-time.xlsx?from=%1$s&to=%2$s",
            "/reports/on-time.csv?from=%1$s&to=%2$s",
            "/reports/answers.xlsx?from=%1$s&to=%2$s",
            "/reports/answers.csv?from=%1$s&to=%2$s");

    private final LocalDate today = LocalDate.now(ZoneId.of("Europe/Copenhagen"));

    @Test
    @Timeout(value = 1, unit = TimeUnit.HOURS)
    void what_lasts_is_known() throws Exception {
        try (Postgresql database = Postgresql.start();
                RunningSystem system = RunningSystem.start(database.settings())) {
            ManyQuestions.into(database.settings(), QUESTIONS);
            Program officer = Program.of(system, "leder").withToken();
            for (String format : List.of("XLSX", "CSV")) {
                for (int round = 0; round < 3; round++) {
                    print("The list's button, " + format, times(1, () -> export(officer, format)));
                }
            }
            System.out.println(system.megabytesHeld() + " MB in use");
            for (String path : QUESTIONS > MOST_AT_AN_ADDRESS ? List.<String>of() : FILES) {
                String asked = path.formatted(today.minusYears(1), today);
                double[] took = times(ROUNDS, () -> assertTrue(officer.file(asked).length > 0));
                print(path.replaceFirst("[?].*", ""), took);
            }
            List<String> refs = database
                    .rows(
                            "select ref from question where id > 10000000 and answer_due > current_date + 10 order by ref limit 100")
                    .stream()
                    .map(row -> row.replace("|", ""))
                    .toList();
            for (int some : List.of(10, 100)) {
                for (int round = 0; round < 3; round++) {
                    String text = "Omgang " + round + "-" + some;
                    String wish = hearings(refs.subList(0, some), text);
                    print(some + " hearings", times(1, () -> made(officer.post("/questions/hearings", wish))));
                }
            }
            for (int some : List.of(10, 60, 60, 300)) {
                Multipart letters = letters(some);
                Program registrar = Program.of(system, "sagsbehandler").withToken();
                print(some + " letters", times(1, () -> made(registrar.upload("/filings", letters))));
            }
        }
    }

    private interface Work {
        void run() throws IOException;
    }

    /** From the button to the last byte of the file. */
    private static void export(Program officer, String format) {
        String errand = officer.post(
                        "/questions/exports", "{\"list\":\"ALL\",\"format\":\"" + format + "\",\"query\":\"view=ALL\"}")
                .location();
        while (!officer.get(errand).json().getString("standing").equals("DONE")) {
            // As seldom as a page asks.
            LockSupport.parkNanos(LOOK_EVERY_NS);
        }
        assertTrue(officer.file(errand + "/file").length > 0);
    }

    private static double[] times(int rounds, Work work) throws IOException {
        double[] took = new double[rounds];
        for (int i = 0; i < rounds; i++) {
            long begin = System.nanoTime();
            work.run();
            took[i] = (System.nanoTime() - begin) / 1e6;
        }
        return took;
    }

    private static void print(String what, double[] took) {
        double first = took[0];
        Arrays.sort(took);
        System.out.printf("%-30s first %7.0f ms, half within %7.0f ms%n", what, first, took[took.length / 2]);
    }

    private static void made(Reply reply) {
        assertEquals(201, reply.status(), reply.body());
    }

    private String hearings(List<String> refs, String text) {
        JsonArrayBuilder all = Json.createArrayBuilder();
        refs.forEach(all::add);
        return Json.createObjectBuilder()
                .add("ref", all)
                .add("authority", Json.createArrayBuilder().add("RIGSPOLITIET"))
                .add("due", today.plusDays(10).toString())
                .add("text", text)
                .build()
                .toString();
    }

    private static int numbered;

    private static Multipart letters(int many) throws IOException {
        String letter = Files.readString(LETTER).replace("{kind}", "besvarelse").replace("{date}", "2. oktober 2023");
        List<byte[]> all = IntStream.range(0, many)
                .mapToObj(i -> letter.replace("{number}", Integer.toString(4000 + numbered++))
                        .getBytes(StandardCharsets.UTF_8))
                .toList();
        Multipart form = Multipart.file("file", "svar-0.txt", all.get(0));
        for (int i = 1; i < many; i++) {
            form = form.andFile("file", "svar-" + i + ".txt", all.get(i));
        }
        return form;
    }
}
