package dk.rettidig.it.parliament;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dk.rettidig.it.parliament.ParliamentStub.Odd;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/** An answer that cannot be right stops the run, and nothing of it is used. */
@ExtendWith(Fetching.Shared.class)
class DisbeliefIT {

    private final Fetching ministry;

    DisbeliefIT(Fetching ministry) {
        this.ministry = ministry;
    }

    @BeforeEach
    void fetch() {
        assertEquals("GOOD", ministry.run().getString("outcome"));
    }

    @AfterEach
    void listen() {
        ministry.stub().ignoreFilters(false);
        ministry.stub().answerOddly(null);
    }

    @Test
    void an_answer_with_everything_in_it_is_not_believed() {
        ministry.stub().ignoreFilters(true);

        JsonObject run = ministry.run();

        assertEquals("STOPPED", run.getString("outcome"));
        assertTrue(run.getString("reason").contains("ikke var spurgt om"), run.toString());
    }

    @Test
    void an_interface_without_its_code_tables_is_not_believed() {
        List<JsonObject> codes = ministry.parliament().rows("Sagstype");
        ministry.parliament().empty("Sagstype");
        try {
            JsonObject run = ministry.run();
            assertEquals("STOPPED", run.getString("outcome"));
            assertEquals("Kodetabellen Sagstype er tom. Intet er hentet.", run.getString("reason"));
        } finally {
            codes.forEach(code -> ministry.parliament().put("Sagstype", code));
        }
    }

    @TestFactory
    Stream<DynamicTest> an_answer_that_is_none_stops_the_run_and_says_why() {
        String row = "{\"typeid\":13,\"titel\":\"Spm.\",\"opdateringsdato\":\"2026-01-01T00:00:00\"}";
        return Stream.of(
                        new Odd("Dokument", 400, "application/json", ""),
                        new Odd("Dokument", 404, "text/html", "<!DOCTYPE html><h2>404 - File not found.</h2>"),
                        new Odd("Dokument", 503, "text/plain", "Service Unavailable"),
                        new Odd("Dokument", 302, "text/html", "<a href='/vedligeholdelse'>"),
                        new Odd("Dokument", 200, "application/json", ""),
                        new Odd("Dokument", 200, "application/json", "<!DOCTYPE html><p>Vi er straks tilbage</p>"),
                        new Odd("Dokument", 200, "application/json", "{\"value\":[" + row.substring(0, 20)),
                        new Odd("Dokument", 200, "application/json", "{\"value\":\"ingen\"}"),
                        new Odd("Dokument", 200, "application/json", "{\"value\":[7]}"),
                        new Odd("Dokument", 200, "application/json", "[" + "[".repeat(100_000)),
                        new Odd("Dokument", 200, "application/json", "{\"value\":[" + row + "]}"),
                        new Odd(
                                "Sagstype",
                                200,
                                "application/json",
                                "{\"value\":[{\"id\":4}],\"odata.nextLink\":\"http://andetsteds.example/api/Sagstype\"}"),
                        new Odd(
                                "Sagstype",
                                200,
                                "application/json",
                                "{\"value\":[{\"id\":4}],\"odata.nextLink\":\"http://[\\u0000\"}"))
                .map(odd -> dynamicTest(
                        odd.toString().substring(0, Math.min(90, odd.toString().length())), () -> {
                            ministry.stub().answerOddly(odd);

                            JsonObject run = ministry.run();

                            assertEquals("STOPPED", run.getString("outcome"), run.toString());
                            assertTrue(run.getString("reason").startsWith("Folketinget"), run.toString());
                        }));
    }
}
