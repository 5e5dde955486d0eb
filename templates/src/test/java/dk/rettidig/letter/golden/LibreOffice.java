package dk.rettidig.letter.golden;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** LibreOffice, where it is installed, as another pair of eyes. */
public final class LibreOffice {
    private static final Path FOLDER = Path.of("target", "libreoffice").toAbsolutePath();
    private static final int SECONDS = 180;

    private LibreOffice() {}

    public static boolean isInstalled() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator, -1))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "soffice")));
    }

    static byte[] pdf(String name, byte[] docx) throws IOException, InterruptedException {
        return Objects.requireNonNull(converted(Map.of(name, docx), "pdf").get(name));
    }

    /** Opens each file and saves it again, all in one go: starting takes longer than saving. */
    public static Map<String, byte[]> savedAgain(Map<String, byte[]> docx) throws IOException, InterruptedException {
        return converted(docx, "docx");
    }

    private static Map<String, byte[]> converted(Map<String, byte[]> docx, String kind)
            throws IOException, InterruptedException {
        Path from = Files.createDirectories(FOLDER);
        Path to = Files.createDirectories(FOLDER.resolve(kind));
        List<String> command = new ArrayList<>(List.of(
                "soffice",
                "-env:UserInstallation=" + FOLDER.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                kind,
                "--outdir",
                to.toString()));
        for (Map.Entry<String, byte[]> file : docx.entrySet()) {
            Path written = from.resolve(file.getKey() + ".docx");
            Files.write(written, file.getValue());
            Files.deleteIfExists(to.resolve(file.getKey() + "." + kind));
            command.add(written.toString());
        }
        run(command, to.resolve("log.txt"));
        Map<String, byte[]> made = new LinkedHashMap<>();
        for (String name : docx.keySet()) {
            made.put(name, Files.readAllBytes(to.resolve(name + "." + kind)));
        }
        return made;
    }

    private static void run(List<String> command, Path log) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("HOME", FOLDER.toString());
        Process process =
                builder.redirectErrorStream(true).redirectOutput(log.toFile()).start();
        if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IOException("LibreOffice took longer than " + SECONDS + " seconds");
        }
    }
}
