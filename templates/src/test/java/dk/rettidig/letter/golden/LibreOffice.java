package dk.rettidig.letter.golden;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** LibreOffice, where it is installed, as another pair of eyes. */
final class LibreOffice {
    private static final Path FOLDER = Path.of("target", "libreoffice").toAbsolutePath();
    private static final int SECONDS = 180;

    private LibreOffice() {}

    static boolean isInstalled() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator, -1))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "soffice")));
    }

    static byte[] pdf(String name, byte[] docx) throws IOException, InterruptedException {
        Files.createDirectories(FOLDER);
        Path file = FOLDER.resolve(name + ".docx");
        Files.write(file, docx);
        ProcessBuilder command = new ProcessBuilder(List.of(
                "soffice",
                "-env:UserInstallation=" + FOLDER.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                "pdf",
                "--outdir",
                FOLDER.toString(),
                file.toString()));
        command.environment().put("HOME", FOLDER.toString());
        command.redirectErrorStream(true)
                .redirectOutput(FOLDER.resolve(name + ".log").toFile());
        Process process = command.start();
        if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IOException("LibreOffice took longer than " + SECONDS + " seconds");
        }
        return Files.readAllBytes(FOLDER.resolve(name + ".pdf"));
    }
}
