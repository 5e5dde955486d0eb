package dk.rettidig.it.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.BrowserContext;
import dk.rettidig.it.system.RunningSystem;
import dk.rettidig.it.system.Started;
import jakarta.json.Json;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What comes from the clipboard, and the blocks it becomes: {@code paste/<case>.html} and {@code .json}. */
@ExtendWith({NeedsChromium.class, Started.class})
@TestInstance(Lifecycle.PER_CLASS)
class PasteIT {

    private static final Path FOLDER = Path.of("src/test/resources/paste");

    private final List<String> complaints = new ArrayList<>();
    private @Nullable Chromium chromium;
    private @Nullable BrowserContext officer;
    private @Nullable Editing editing;

    @BeforeAll
    void open(RunningSystem system) {
        chromium = new Chromium(system);
        officer = chromium.person("sagsbehandler");
        editing = Editing.of(system, officer, "20241-REU-149");
        editing.page().onConsoleMessage(message -> complaints.add(message.text()));
        editing.page().onPageError(complaints::add);
    }

    @AfterAll
    void close() {
        if (officer != null) {
            officer.close();
        }
        if (chromium != null) {
            chromium.close();
        }
    }

    static Stream<String> cases() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".html"))
                    .map(name -> name.replace(".html", ""))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void what_is_pasted_becomes_plain_structure(String name) throws IOException {
        if (editing == null) {
            throw new IllegalStateException("No browser was started");
        }
        editing.paste(Files.readString(FOLDER.resolve(name + ".html")));

        JsonValue wanted = json(Files.readString(FOLDER.resolve(name + ".json")));
        assertEquals(wanted, json(editing.document()), editing.document());
        assertEquals(List.of(), complaints);
    }

    private static JsonValue json(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return reader.readValue();
        }
    }
}
