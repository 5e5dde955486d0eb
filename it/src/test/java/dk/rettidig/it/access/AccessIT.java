package dk.rettidig.it.access;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.rettidig.it.access.AccessTable.Row;
import dk.rettidig.it.access.AccessTable.Whose;
import dk.rettidig.it.http.Described;
import dk.rettidig.it.http.Program;
import dk.rettidig.it.http.Reply;
import dk.rettidig.it.system.RunningSystem;
import dk.rettidig.it.system.Started;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Started.class)
class AccessIT {

    private static final String NOBODY = "nobody";
    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    @TestFactory
    Stream<DynamicTest> every_role_reaches_what_the_table_says(RunningSystem system) {
        AccessCase own = AccessCase.own(system);
        AccessCase other = AccessCase.other(system);
        return AccessTable.rows().stream()
                .map(row -> DynamicTest.dynamicTest(
                        row.toString(), () -> check(system, row, row.whose() == Whose.OTHER ? other : own)));
    }

    private static void check(RunningSystem system, Row row, AccessCase named) {
        Map<String, Integer> found = new LinkedHashMap<>();
        row.expected().keySet().forEach(user -> found.put(user, status(system, user, row, named.at(row.path()))));

        assertEquals(row.expected(), found);
    }

    private static int status(RunningSystem system, String user, Row row, String path) {
        Program program = user.equals(NOBODY) ? Program.ofNobody(system) : Program.of(system, user);
        Reply reply =
                switch (row.method()) {
                    case "POST" -> program.post(path, row.body());
                    case "PUT" -> program.put(path, DOCX, "no letter".getBytes(StandardCharsets.UTF_8));
                    default -> program.get(path);
                };
        return reply.status();
    }

    @Test
    void every_address_of_the_system_has_a_row(RunningSystem system) {
        assertEquals(Described.addresses(system), AccessTable.addresses());
    }
}
