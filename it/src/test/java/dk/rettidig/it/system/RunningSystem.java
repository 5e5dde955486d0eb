package dk.rettidig.it.system;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One server with the application on a port of its own, reached only from this machine. */
public final class RunningSystem implements AutoCloseable {

    private static final Pattern GENERATION = Pattern.compile("generation +total [^,]+, used ([0-9]+)K");

    private static final String STARTED = "ready in";

    private final Process process;
    private final int port;
    private final Thread log;
    private final Path logFile;

    private RunningSystem(Process process, int port, Thread log, Path logFile) {
        this.logFile = logFile;
        this.process = process;
        this.port = port;
        this.log = log;
    }

    /** The sample ministry in a new embedded database. */
    public static RunningSystem start() throws IOException {
        return start(Map.of());
    }

    /** The sample ministry where the settings say. */
    public static RunningSystem start(Map<String, String> settings) throws IOException {
        return start(Delivered::asMostStartIt, settings);
    }

    /** The sample ministry, or what the settings say, by the archive on the server as it comes. */
    public static RunningSystem startArchive(Map<String, String> settings) throws IOException {
        return start(Delivered::asArchive, settings);
    }

    private static RunningSystem start(Delivery delivery, Map<String, String> settings) throws IOException {
        int port = freePort();
        Path home = Files.createTempDirectory(Files.createDirectories(Path.of("target/systems")), "system-")
                .toAbsolutePath();
        ProcessBuilder server = delivery.in(home, port);
        server.environment().put("RETTIDIG_SAMPLE", "true");
        server.environment().put("RETTIDIG_DATA", home.resolve("data").toString());
        server.environment().putAll(settings);
        Process process = server.redirectErrorStream(true).start();
        BufferedReader output = process.inputReader(StandardCharsets.UTF_8);
        Path logFile = home.resolve("server.log");
        Writer file = Files.newBufferedWriter(logFile);
        awaitStart(output, file);
        Thread log = new Thread(() -> copy(output, file), "server log");
        log.setDaemon(true);
        log.start();
        RunningSystem system = new RunningSystem(process, port, log, logFile);
        if (!system.isReady()) {
            system.close();
            throw new IllegalStateException("The server runs but not the application: see server.log in " + home);
        }
        return system;
    }

    public String address(String path) {
        return "http://localhost:" + port + path;
    }

    /** A server whose application failed to start says that it is ready all the same; only the application knows. */
    private boolean isReady() throws IOException {
        HttpURLConnection health = (HttpURLConnection) new URL(address("/health/ready")).openConnection();
        return health.getResponseCode() == HttpURLConnection.HTTP_OK;
    }

    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static void awaitStart(BufferedReader output, Writer log) throws IOException {
        String line;
        do {
            line = output.readLine();
            if (line == null) {
                log.close();
                throw new IllegalStateException(
                        "The server ended before it was ready: see server.log in target/systems");
            }
            log.write(line + System.lineSeparator());
        } while (!line.contains(STARTED));
        log.flush();
    }

    /** Whoever does not read a process's output stops it in the end. */
    private static void copy(BufferedReader output, Writer file) {
        try (output;
                file) {
            output.transferTo(file);
        } catch (IOException ended) {
            // The server was stopped: there is nothing left to note.
        }
    }

    /** Ends it as {@code kill -9} does: it can finish nothing. */
    public void kill() throws InterruptedException {
        int unused = process.destroyForcibly().waitFor();
    }

    /** What the server told, whole once it is closed. */
    public String log() throws IOException {
        return Files.readString(logFile);
    }

    /** The megabytes its heap holds once what nobody needs is gone. */
    public long megabytesHeld() {
        String unused = jcmd("GC.run");
        return jcmd("GC.heap_info")
                        .lines()
                        .map(GENERATION::matcher)
                        .filter(Matcher::find)
                        .mapToLong(match -> Long.parseLong(match.group(1)))
                        .sum()
                / 1024;
    }

    private String jcmd(String command) {
        String jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        try {
            Process asked = new ProcessBuilder(jcmd, Long.toString(process.pid()), command).start();
            return new String(asked.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The server's output ends when the server has. */
    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
            log.join();
        } catch (InterruptedException stopped) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    /** Makes what is delivered ready to be started in a folder, to be reached by this port. */
    private interface Delivery {
        ProcessBuilder in(Path home, int port) throws IOException;
    }
}
