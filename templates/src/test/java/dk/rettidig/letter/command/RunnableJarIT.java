package dk.rettidig.letter.command;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.rettidig.letter.docx.ManuscriptReader;
import dk.rettidig.letter.golden.Golden;
import dk.rettidig.letter.pdf.LetterPdf;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The jar as a template's author runs it, with its libraries beside it. */
class RunnableJarIT {

    private static final int SECONDS = 60;

    private final Path folder;

    RunnableJarIT(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void the_jar_renders_the_same_pages_as_the_library() throws IOException, InterruptedException {
        Golden golden = Golden.named("seed-000");
        Path out = folder.resolve("svar.pdf");

        Outcome outcome = run(
                "render",
                golden.folder().resolve("letter.json").toString(),
                "--template",
                "answer-2017.docx",
                "--out",
                out.toString());

        assertEquals(new Outcome(0, "", ""), outcome);
        assertArrayEquals(LetterPdf.of(ManuscriptReader.read(golden.docx())), Files.readAllBytes(out));
    }

    @Test
    void the_jar_says_what_it_thinks_of_a_template_in_danish_letters_and_nothing_else()
            throws IOException, InterruptedException {
        assertEquals(new Outcome(0, "Skabelonen hearing kan bruges til: høring.\n", ""), run("check", "hearing"));
    }

    @Test
    void the_jar_ends_with_two_when_a_file_is_not_there() throws IOException, InterruptedException {
        Outcome outcome = run("render", "brev-på-ø.json", "--out", "svar.pdf");

        assertEquals(2, outcome.exitCode());
        assertTrue(outcome.error().startsWith("Filen "), outcome::error);
    }

    private Outcome run(String... words) throws IOException, InterruptedException {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        List<String> command = new ArrayList<>(List.of(
                java.toString(),
                "-jar",
                Path.of("target", "rettidig-letters.jar").toString()));
        command.addAll(List.of(words));
        Path out = folder.resolve("out.txt");
        Path error = folder.resolve("error.txt");
        Process process = new ProcessBuilder(command)
                .redirectOutput(out.toFile())
                .redirectError(error.toFile())
                .start();
        if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IOException("the jar took longer than " + SECONDS + " seconds");
        }
        return new Outcome(process.exitValue(), Files.readString(out), Files.readString(error));
    }
}
