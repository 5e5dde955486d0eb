package dk.rettidig.it.system;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The two forms in which the product is delivered, ready to be started in a folder and reached only from this machine. */
final class Delivered {

    private static final Path SERVER = Path.of("target/server/payara-micro.jar").toAbsolutePath();
    private static final Path ARCHIVE = Path.of("target/server/rettidig.war").toAbsolutePath();
    private static final Path LOOPBACK =
            Path.of("../app/src/main/payara/loopback.txt").toAbsolutePath();
    private static final Path IMAGE = Path.of("../app/src/main/image").toAbsolutePath();

    private Delivered() {}

    /** The archive on the server as it comes. */
    static ProcessBuilder asArchive(Path home, int port) throws IOException {
        Path temporary = Files.createDirectory(home.resolve("tmp"));
        return new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Xmx640m",
                        "-Djava.io.tmpdir=" + temporary,
                        "-jar",
                        SERVER.toString(),
                        "--nocluster",
                        "--port",
                        String.valueOf(port),
                        "--prebootcommandfile",
                        LOOPBACK.toString(),
                        "--contextroot",
                        "/",
                        "--deploy",
                        ARCHIVE.toString()))
                .directory(home.toFile());
    }

    /** What the Dockerfile lays and starts, by its own scripts; only Docker itself is left out. */
    static ProcessBuilder asImage(Path home, int port) throws IOException {
        Path log = home.resolve("assemble.log");
        Process laying = script("assemble", home, port, SERVER.toString(), ARCHIVE.toString())
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
        return script("start", home, port);
    }

    private static ProcessBuilder script(String name, Path home, int port, String... arguments) {
        ProcessBuilder script = new ProcessBuilder(IMAGE.resolve(name).toString());
        script.command().addAll(List.of(arguments));
        script.environment().put("HOST", "127.0.0.1");
        script.environment().put("PORT", String.valueOf(port));
        script.environment().put("JDK_JAVA_OPTIONS", "-XX:TieredStopAtLevel=1 -Djava.io.tmpdir=" + home);
        return script.directory(home.toFile());
    }
}
