package dk.rettidig.letter.bench;

import dk.rettidig.letter.template.Templates;
import java.io.IOException;
import java.nio.file.Path;

/** Fills the letter in a JVM of its own, so that nothing of the filling is warm where the PDF is timed. */
final class FilledFile {
    private FilledFile() {}

    static byte[] read() throws IOException {
        Process filling = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        FilledFile.class.getName())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        return filling.getInputStream().readAllBytes();
    }

    public static void main(String[] arguments) throws IOException {
        System.out.write(Templates.named("answer-2024").fill(SampleLetter.golden("seed-004")));
        System.out.flush();
    }
}
