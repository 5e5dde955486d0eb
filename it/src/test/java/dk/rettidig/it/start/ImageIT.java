package dk.rettidig.it.start;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.rettidig.it.access.AccessTable;
import dk.rettidig.it.http.Described;
import dk.rettidig.it.http.Program;
import dk.rettidig.it.system.RunningSystem;
import dk.rettidig.it.system.Started;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.extension.ExtendWith;

/** The server laid for this product alone has lost nothing that the product needs. */
@ExtendWith(Started.class)
@EnabledOnOs(OS.LINUX)
class ImageIT {

    private final RunningSystem system;

    ImageIT(RunningSystem system) {
        this.system = system;
    }

    @Test
    void every_address_is_there() {
        assertEquals(AccessTable.addresses(), Described.addresses(system));
    }

    @Test
    void a_page_comes_small_and_does_not_tell_the_server_s_version() throws IOException {
        HttpURLConnection page =
                (HttpURLConnection) URI.create(system.address("/login")).toURL().openConnection();
        page.setRequestProperty("Accept-Encoding", "gzip");

        assertAll(
                () -> assertEquals(200, page.getResponseCode()),
                () -> assertEquals("gzip", page.getHeaderField("Content-Encoding")),
                () -> assertNull(page.getHeaderField("Server")));
    }

    @Test
    void it_tells_what_is_not_there_as_the_product_does() {
        assertTrue(Program.ofNobody(system).get("/index.jsp").type().startsWith("application/problem+json"));
    }
}
