package dk.rettidig.it.crash;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.rettidig.it.http.Program;
import dk.rettidig.it.http.Reply;
import dk.rettidig.it.system.RunningSystem;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class KilledServerIT {

    private static final int STATEMENTS = 500;
    private static final int KILLED_AFTER = 150;
    private static final int SENDERS = 8;

    @Test
    void every_acknowledged_statement_is_there_once_after_kill_9_on_the_embedded_database() throws Exception {
        Path data = Files.createTempDirectory(Files.createDirectories(Path.of("target/systems")), "killed-");
        Map<String, String> settings =
                Map.of("RETTIDIG_DATA", data.toAbsolutePath().toString());
        Set<String> acknowledged = ConcurrentHashMap.newKeySet();
        List<Long> hearings;

        try (RunningSystem system = RunningSystem.start(settings)) {
            hearings = openHearings(Program.of(system, "rigspolitiet"));
            assertFalse(hearings.isEmpty(), "the sample has hearings to answer");
            send(system, hearings, acknowledged);
        }
        try (RunningSystem again = RunningSystem.start(settings)) {
            Map<String, Integer> kept = texts(Program.of(again, "rigspolitiet"), hearings);

            acknowledged.forEach(text -> assertEquals(1, kept.getOrDefault(text, 0), text));
            assertTrue(acknowledged.size() >= KILLED_AFTER);
            assertTrue(acknowledged.size() < STATEMENTS, "it died in the middle");
        }
    }

    private static void send(RunningSystem system, List<Long> hearings, Set<String> acknowledged) throws Exception {
        CountDownLatch enough = new CountDownLatch(KILLED_AFTER);
        ExecutorService senders = Executors.newFixedThreadPool(SENDERS);
        try {
            List<Future<?>> sent = new ArrayList<>();
            for (int i = 0; i < STATEMENTS; i++) {
                String text = "Rigspolitiet kan oplyse følgende, nummer " + i + ".";
                String path = "/hearings/" + hearings.get(i % hearings.size()) + "/statement";
                sent.add(senders.submit(() -> post(system, path, text, acknowledged, enough)));
            }
            enough.await();
            system.kill();
            for (Future<?> each : sent) {
                Object unused = each.get();
            }
        } finally {
            senders.shutdown();
        }
    }

    private static void post(
            RunningSystem system, String path, String text, Set<String> acknowledged, CountDownLatch enough) {
        try {
            Reply reply = Program.of(system, "rigspolitiet").post(path, "{\"text\":\"" + text + "\"}");
            if (reply.status() == 201) {
                acknowledged.add(text);
                enough.countDown();
            }
        } catch (UncheckedIOException nobodyThere) {
            // Nothing was acknowledged: the sender would send it again.
        }
    }

    private static List<Long> openHearings(Program police) {
        return police.get("/hearings").json().getJsonArray("open").stream()
                .map(JsonValue::asJsonObject)
                .map(hearing -> hearing.getJsonNumber("id").longValue())
                .toList();
    }

    private static Map<String, Integer> texts(Program police, List<Long> hearings) throws IOException {
        Map<String, Integer> kept = new HashMap<>();
        for (Long hearing : hearings) {
            JsonObject page = police.get("/hearings/" + hearing).json().getJsonObject("hearing");
            page.getJsonArray("statements").getValuesAs(JsonObject.class).stream()
                    .map(statement -> statement.getJsonString("text"))
                    .map(JsonString::getString)
                    .forEach(text -> kept.merge(text, 1, Integer::sum));
        }
        return Collections.unmodifiableMap(kept);
    }
}
