package dk.rettidig.it.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import dk.rettidig.it.http.Multipart;
import dk.rettidig.it.http.Program;
import dk.rettidig.it.http.Reply;
import dk.rettidig.it.system.RunningSystem;
import dk.rettidig.it.system.Started;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/**
 * Every page of {@code pages.csv}, on light and dark screens, down to the smallest telephone. A page whose number nobody
 * knows beforehand is named by another and the link that leads from there: {@code /hearings #open-hearings a}.
 */
@ExtendWith({NeedsChromium.class, Started.class})
@TestInstance(Lifecycle.PER_CLASS)
class PagesIT {

    private @Nullable RunningSystem system;
    private @Nullable Chromium chromium;

    @BeforeAll
    void open(RunningSystem running) throws IOException {
        system = running;
        fileOldLetters(running);
        chromium = new Chromium(running);
    }

    /** The pages about old letters need one. */
    private static void fileOldLetters(RunningSystem running) throws IOException {
        String letter = Files.readString(Path.of("src/test/resources/intake/letter.txt"))
                .replace("{number}", "3399")
                .replace("{kind}", "besvarelse")
                .replace("{date}", "3. oktober 2023");
        Reply filed = Program.of(running, "sagsbehandler")
                .upload("/filings", Multipart.file("file", "svar.txt", letter.getBytes(StandardCharsets.UTF_8)));
        assertEquals(201, filed.status(), filed.body());
    }

    @AfterAll
    void close() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @ParameterizedTest(name = "{0} seen by {1}")
    @CsvFileSource(resources = "/pages.csv", useHeadersInDisplayName = true)
    void everybody_can_read_and_work_the_page(String path, @Nullable String account) throws IOException {
        if (system == null || chromium == null) {
            throw new IllegalStateException("The system was not started");
        }
        try (BrowserContext person = chromium.person(account)) {
            assertEquals(List.of(), new Inspection(person.newPage()).of(system.address(found(person, path))));
        }
    }

    private String found(BrowserContext person, String path) {
        int blank = path.indexOf(' ');
        if (blank < 0 || system == null) {
            return path;
        }
        Page page = person.newPage();
        Response unused = page.navigate(system.address(path.substring(0, blank)));
        String link = page.locator(path.substring(blank + 1)).first().getAttribute("href");
        page.close();
        return link;
    }
}
