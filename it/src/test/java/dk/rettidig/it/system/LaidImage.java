package dk.rettidig.it.system;

import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What the Dockerfile lays, by its own script; only Docker itself is left out. */
record LaidImage(Path folder) {

    private static final Path SCRIPTS = Path.of("../app/src/main/image").toAbsolutePath();
    private static final Path OPTIONS = SCRIPTS.resolve("jvm-options");
    private static final Path ALL = Path.of("target/image").toAbsolutePath();
    private static final String CLASSES = "classes.jsa";

    /** Laid for the first that wants it. */
    static synchronized LaidImage once() throws IOException {
        long archive = Files.getLastModifiedTime(Delivered.ARCHIVE).toMillis();
        Path laid = Files.createDirectories(ALL).resolve("of-" + archive);
        if (!Files.exists(laid)) {
            Path unused = Files.writeString(laid, lay().toString());
        }
        return new LaidImage(Path.of(Files.readString(laid)));
    }

    private static Path lay() throws IOException {
        Path folder = Files.createTempDirectory(ALL, "image-");
        Path log = folder.resolve("assemble.log");
        String[] delivered = {Delivered.SERVER.toString(), Delivered.ARCHIVE.toString()};
        Process laying = script("assemble", folder, RunningSystem.freePort(), delivered)
                .redirectErrorStream(true)
                .redirectOutput(Redirect.to(log.toFile()))
                .start();
        try {
            if (laying.waitFor() != 0) {
                throw new IllegalStateException("The image could not be laid:\n" + Files.readString(log));
            }
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
        return folder;
    }

    /** One of the image's scripts, to be run in a folder for a server on this port of this machine alone. */
    static ProcessBuilder script(String name, Path folder, int port, String... arguments) {
        ProcessBuilder script = new ProcessBuilder(SCRIPTS.resolve(name).toString());
        script.command().addAll(List.of(arguments));
        Path java = Path.of(System.getProperty("java.home"), "bin");
        script.environment().merge("PATH", java.toString(), (others, ours) -> ours + File.pathSeparator + others);
        script.environment().put("HOST", "127.0.0.1");
        script.environment().put("PORT", String.valueOf(port));
        script.environment()
                .put("JDK_JAVA_OPTIONS", "@%s %s -Djava.io.tmpdir=%s".formatted(OPTIONS, Delivered.SMALL, folder));
        return script.directory(folder.toFile());
    }

    /** A server of its own: what it writes is copied, and of the archives there is a second name. */
    void copyTo(Path home) throws IOException {
        Path unused = Files.createLink(home.resolve(CLASSES), folder.resolve(CLASSES));
        try (Stream<Path> all = Files.walk(folder.resolve("server"))) {
            for (Path path : (Iterable<Path>) all::iterator) {
                Path copy = home.resolve(folder.relativize(path));
                unused = path.toString().endsWith(".jar") ? Files.createLink(copy, path) : Files.copy(path, copy);
            }
        }
    }
}
