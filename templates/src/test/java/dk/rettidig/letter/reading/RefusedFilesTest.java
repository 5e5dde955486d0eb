package dk.rettidig.letter.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dk.rettidig.letter.ProcessorTime;
import dk.rettidig.letter.reading.source.Unreadable;
import dk.rettidig.letter.reading.source.Unreadable.Reason;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RefusedFilesTest {
    private static final int MEGABYTE = 1024 * 1024;

    static Stream<Arguments> files() throws IOException {
        byte[] pdf = new PrintedPages().at(70, 70, "Spørgsmål 1").pdf();
        return Stream.of(
                Arguments.of("an empty file", new byte[0], Reason.EMPTY),
                Arguments.of("blanks", "  \n\n ".getBytes(StandardCharsets.UTF_8), Reason.NO_TEXT),
                Arguments.of("21 megabytes", new byte[21 * MEGABYTE], Reason.TOO_LARGE),
                Arguments.of(
                        "half a million letters",
                        "a ".repeat(250_000).getBytes(StandardCharsets.UTF_8),
                        Reason.TOO_LARGE),
                Arguments.of(
                        "a picture",
                        new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13},
                        Reason.UNKNOWN_KIND),
                Arguments.of(
                        "an old Word file",
                        new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0},
                        Reason.OLD_WORD),
                Arguments.of("a PDF that is none", "%PDF-1.7\nnothing".getBytes(StandardCharsets.UTF_8), Reason.BROKEN),
                Arguments.of("a PDF cut off", Arrays.copyOf(pdf, 40), Reason.BROKEN),
                Arguments.of("a PDF without words", new PrintedPages().pdf(), Reason.NO_TEXT),
                Arguments.of("a PDF with a password", locked(pdf), Reason.PROTECTED),
                Arguments.of("a PDF that inflates to 200 megabytes", bomb(), Reason.HOSTILE),
                Arguments.of(
                        "an archive that is no Word file",
                        WordPages.zip(Map.of("a.txt", new byte[] {'a'})),
                        Reason.UNKNOWN_KIND),
                Arguments.of("an archive cut off", Arrays.copyOf(new WordPages().docx(), 60), Reason.BROKEN),
                Arguments.of(
                        "a Word file that inflates to 40 megabytes",
                        new WordPages()
                                .part("word/media/a.bin", new byte[40 * MEGABYTE])
                                .docx(),
                        Reason.TOO_LARGE),
                Arguments.of(
                        "a Word file with a macro",
                        new WordPages().part("word/vbaProject.bin", new byte[9]).docx(),
                        Reason.HOSTILE),
                Arguments.of(
                        "a Word file that climbs out",
                        new WordPages().part("../../a", new byte[9]).docx(),
                        Reason.HOSTILE),
                Arguments.of(
                        "a Word file with a document type",
                        new WordPages().paragraph("a").docx("<!DOCTYPE a [<!ENTITY b \"c\">]>"),
                        Reason.HOSTILE),
                Arguments.of(
                        "a Word file nested 5.000 deep",
                        new WordPages()
                                .xml("<w:sdt>".repeat(5000) + "</w:sdt>".repeat(5000))
                                .docx(),
                        Reason.TOO_LARGE),
                Arguments.of(
                        "a Word file that is not XML",
                        new WordPages().xml("<w:p>").docx(),
                        Reason.BROKEN),
                Arguments.of("mails inside mails without end", nested(), Reason.HOSTILE));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void a_file_that_cannot_be_read_is_refused_with_a_reason_within_two_seconds(
            String what, byte[] file, Reason reason) {
        ProcessorTime.assertWithin(Duration.ofSeconds(2), () -> {
            Unreadable refused = assertThrows(Unreadable.class, () -> {
                Reading unused = Reader.read(file);
            });
            assertEquals(reason, refused.reason(), what);
        });
    }

    private static byte[] locked(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            document.protect(new StandardProtectionPolicy("ejer", "bruger", new AccessPermission()));
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    private static byte[] bomb() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(
                "%PDF-1.4\n1 0 obj\n<</Length 9 /Filter /FlateDecode>>\nstream\n".getBytes(StandardCharsets.US_ASCII));
        try (DeflaterOutputStream deflated = new DeflaterOutputStream(bytes, new Deflater(9))) {
            byte[] zeros = new byte[MEGABYTE];
            for (int i = 0; i < 200; i++) {
                deflated.write(zeros);
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] nested() {
        String mail = "Vi ses.";
        for (int i = 0; i < 30; i++) {
            mail = "From: a@example.dk\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b" + i + "\n\n--b"
                    + i + "\nContent-Type: message/rfc822\n\n" + mail + "\n--b" + i + "--\n";
        }
        return mail.getBytes(StandardCharsets.UTF_8);
    }
}
