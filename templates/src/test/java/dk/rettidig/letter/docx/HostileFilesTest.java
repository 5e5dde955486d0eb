package dk.rettidig.letter.docx;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.rettidig.letter.docx.HostileFiles.Hostile;
import dk.rettidig.letter.docx.guard.RefusedFile;
import dk.rettidig.letter.readback.EditedLetter;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

class HostileFilesTest {
    private static final String NOBODY = "http://127.0.0.1:9";

    @TestFactory
    Stream<DynamicTest> each_hostile_file_is_refused_for_what_it_is() {
        return HostileFiles.all(NOBODY).entrySet().stream()
                .map(file -> DynamicTest.dynamicTest(file.getKey(), () -> {
                    Hostile hostile = file.getValue();
                    RefusedFile refused = assertThrows(RefusedFile.class, () -> ManuscriptReader.read(hostile.bytes()));
                    assertEquals(hostile.expected(), refused.reason(), refused.getMessage());
                    RefusedFile again = assertThrows(RefusedFile.class, () -> EditedLetter.read(hostile.bytes()));
                    assertFalse(again.reason().danish().isBlank());
                }));
    }

    @Test
    void an_address_outside_is_no_reason_to_refuse_a_letter() {
        assertDoesNotThrow(() -> ManuscriptReader.read(HostileFiles.attachedTemplate(NOBODY)));
    }

    /** The limits that users were promised: two seconds and 256 MB for each file, no call outside, no file left. */
    @Test
    void a_small_machine_refuses_each_within_two_seconds_and_asks_nobody(@TempDir Path folder) throws Exception {
        Path files = Files.createDirectory(folder.resolve("files"));
        Path temporary = Files.createDirectory(folder.resolve("temporary"));
        Path work = Files.createDirectory(folder.resolve("work"));
        try (ServerSocket server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            String address = "http://127.0.0.1:" + server.getLocalPort();
            int number = 0;
            for (Map.Entry<String, Hostile> file : HostileFiles.all(address).entrySet()) {
                Files.write(
                        files.resolve(number++ + " " + file.getKey() + ".docx"),
                        file.getValue().bytes());
            }
            Files.write(files.resolve(number++ + " template.docx"), HostileFiles.attachedTemplate(address));

            List<String> lines = readInAnotherJvm(files, temporary, work);

            assertEquals(number, lines.size(), () -> String.join("\n", lines));
            for (String line : lines) {
                String[] words = line.split("\t", 3);
                assertTrue(Long.parseLong(words[0]) < 2_000, line);
                assertTrue(words[1].equals("refused") || words[2].endsWith("template.docx"), line);
            }
            server.setSoTimeout(1);
            assertThrows(SocketTimeoutException.class, server::accept, "nobody may be asked");
        }
        assertEquals(List.of(), content(temporary));
        assertEquals(List.of(), content(work));
    }

    private static List<String> readInAnotherJvm(Path files, Path temporary, Path work) throws Exception {
        Path output = files.resolveSibling("output.txt");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-XX:-UsePerfData",
                        "-Djava.io.tmpdir=" + temporary,
                        "-cp",
                        System.getProperty("java.class.path"),
                        ReadEach.class.getName(),
                        files.toString())
                .directory(work.toFile())
                .redirectOutput(output.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertTrue(process.waitFor(120, TimeUnit.SECONDS), "the small machine did not finish");
        assertEquals(0, process.exitValue());
        return Files.readAllLines(output, StandardCharsets.UTF_8);
    }

    private static List<Path> content(Path folder) throws IOException {
        try (Stream<Path> content = Files.list(folder)) {
            return new ArrayList<>(content.toList());
        }
    }

    /** Reads each file of a folder in both ways and prints how long the slower took and how it ended. */
    static final class ReadEach {
        private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

        private ReadEach() {}

        public static void main(String[] arguments) throws IOException {
            EditedLetter warm = EditedLetter.read(WordZip.saying(WordZip.paragraph("Svar:") + WordZip.paragraph("Ja."))
                    .bytes());
            try (Stream<Path> files = Files.list(Path.of(arguments[0])).sorted()) {
                for (Path file : files.toList()) {
                    byte[] bytes = Files.readAllBytes(file);
                    long pages =
                            timed(() -> ManuscriptReader.read(bytes).sections().size());
                    long back = timed(() -> EditedLetter.read(bytes).answer().size());
                    String end = pages < 0 || back < 0 ? "refused" : "read";
                    System.out.println(
                            Math.max(Math.abs(pages), Math.abs(back)) + "\t" + end + "\t" + file.getFileName());
                }
            }
            System.exit(warm.answer().size() == 1 ? 0 : 1);
        }

        /** Milliseconds of the processor's time, negative when the file was refused: a busy machine is no slow reader. */
        private static long timed(java.util.function.IntSupplier reading) {
            long start = THREADS.getCurrentThreadCpuTime();
            int sign = 1;
            try {
                sign = reading.getAsInt() < 0 ? -1 : 1;
            } catch (RefusedFile refused) {
                sign = -1;
            }
            return sign * (1 + (THREADS.getCurrentThreadCpuTime() - start) / 1_000_000);
        }
    }
}
