package dk.rettidig.it.start;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.rettidig.it.http.Program;
import dk.rettidig.it.system.RunningSystem;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EmptySystemIT {

    private static final String PASSWORD = "tolv-gule-cykler-i-regn";

    @Test
    void a_system_without_the_sample_lets_its_first_administrator_in_and_nobody_else() throws IOException {
        Map<String, String> settings = Map.of("RETTIDIG_SAMPLE", "false", "RETTIDIG_ADMIN_PASSWORD", PASSWORD);
        try (RunningSystem system = RunningSystem.startArchive(settings)) {
            assertEquals(
                    200,
                    Program.of(system, "admin", PASSWORD)
                            .get("/administration/people")
                            .status());
            assertEquals(
                    401,
                    Program.of(system, "admin", "rettidig")
                            .get("/administration/people")
                            .status());
            assertEquals(
                    401,
                    Program.of(system, "sagsbehandler", "rettidig").get("/me").status());
        }
    }
}
