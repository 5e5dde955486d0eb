package dk.rettidig.it.system;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The two forms in which the product is delivered, ready to be started in a folder and reached only from this machine. */
final class Delivered {

    static final Path SERVER = Path.of("target/server/payara-micro.jar").toAbsolutePath();
    static final Path ARCHIVE = Path.of("target/server/rettidig.war").toAbsolutePath();
    static final String SMALL = "-Xmx640m";

    private static final Path LOOPBACK =
            Path.of("../app/src/main/payara/loopback.txt").toAbsolutePath();

    private Delivered() {}

    /** What the image starts, in half the time of the archive; where its scripts do not run, the archive. */
    static ProcessBuilder asMostStartIt(Path home, int port) throws IOException {
        return System.getProperty("os.name").equals("Linux") ? asImage(home, port) : asArchive(home, port);
    }

    private static ProcessBuilder asImage(Path home, int port) throws IOException {
        LaidImage.once().copyTo(home);
        return LaidImage.script("start", home, port);
    }

    /** The archive on the server as it comes. */
    static ProcessBuilder asArchive(Path home, int port) throws IOException {
        return new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        SMALL,
                        "-Djava.io.tmpdir=" + Files.createDirectory(home.resolve("tmp")),
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
}
