package dk.rettidig.it.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.rettidig.it.http.Multipart;
import dk.rettidig.it.http.Program;
import dk.rettidig.it.http.Reply;
import dk.rettidig.it.journey.PublishedLetter;
import dk.rettidig.it.system.RunningSystem;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The two letters the product was begun with: read, kept, and set again in the ministry's templates, word for word. */
@TestInstance(Lifecycle.PER_CLASS)
class SeedLettersIT {

    private static final Path CASES = Path.of("../templates/src/test/resources/dk/rettidig/letter/reading/cases");

    private @Nullable RunningSystem system;

    @BeforeAll
    void start() throws IOException {
        system = RunningSystem.start();
    }

    @AfterAll
    void stop() {
        if (system != null) {
            system.close();
        }
    }

    private Program officer() {
        if (system == null) {
            throw new IllegalStateException("The system was not started");
        }
        return Program.of(system, "sagsbehandler");
    }

    @ParameterizedTest
    @CsvSource({"seed-000, 20171-UUI-30", "seed-004, 20231-REU-1193"})
    void a_letter_that_was_read_and_kept_is_set_again_word_for_word(String seed, String ref) throws IOException {
        byte[] file = Files.readAllBytes(CASES.resolve(seed).resolve("source.txt"));
        Reply filed = officer().upload("/filings", Multipart.file("file", seed + ".txt", file));
        assertEquals(201, filed.status(), filed.body());
        JsonObject kept = officer()
                .get("/questions/" + ref + "/old-letters")
                .json()
                .getJsonArray("letters")
                .getJsonObject(0);
        String letter = "/questions/" + ref + "/old-letters/" + kept.getInt("id") + "/letter.";

        byte[] pdf = officer().file(letter + "pdf");

        assertEquals(new PublishedLetter(seed).words(), PublishedLetter.wordsOf(pdf));
        assertEquals(fields(file, "svar.txt"), fields(pdf, "svar.pdf"), "and what was set is read as what was sent");
        assertEquals(fields(file, "svar.txt"), fields(officer().file(letter + "docx"), "svar.docx"));
    }

    /** What a file says, apart from what is said of the file itself. */
    private List<String> fields(byte[] file, String name) {
        Reply read = officer().upload("/readings", Multipart.file("file", name, file));
        assertEquals(200, read.status(), read.body());
        JsonObject reading = read.json();
        return List.of("kind", "ref", "askedOn", "askers", "minister", "questionText", "letter").stream()
                .map(field -> field + ": " + reading.get(field))
                .toList();
    }
}
