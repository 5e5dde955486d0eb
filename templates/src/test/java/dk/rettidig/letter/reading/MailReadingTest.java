package dk.rettidig.letter.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;

class MailReadingTest {
    private static final String SHEET = ReadingCase.named("sheet-resolution").text();
    private static final String FIELDS = ReadingCase.named("sheet-resolution").fields();

    @Test
    void a_sheet_in_the_mail_itself_is_read_and_said_to_be_there() {
        Reading reading = Reader.read(mail("Content-Type: text/plain; charset=utf-8", SHEET));
        assertEquals(FIELDS + "warnings: FROM_MAIL_TEXT\n", ReadingText.of(reading));
    }

    @Test
    void quoted_printable_in_an_old_charset_is_read() {
        StringBuilder printable = new StringBuilder();
        for (byte b : SHEET.getBytes(Charset.forName("windows-1252"))) {
            printable.append(b < 0 || b == '=' ? String.format("=%02X", b & 0xFF) : String.valueOf((char) b));
        }
        Reading reading = Reader.read(mail(
                "Content-Type: text/plain; charset=windows-1252\nContent-Transfer-Encoding: quoted-printable",
                printable.toString()));
        assertEquals(FIELDS + "warnings: FROM_MAIL_TEXT\n", ReadingText.of(reading));
    }

    @Test
    void a_mail_in_html_is_read() {
        String html = "<html><head><style>p {}</style></head><body><p>"
                + SHEET.replace("\n\n", "</p><p>").replace("\n", "<br>") + "</p></body></html>";
        Reading reading = Reader.read(mail("Content-Type: text/html; charset=utf-8", html));
        assertEquals(FIELDS + "warnings: FROM_MAIL_TEXT\n", ReadingText.of(reading));
    }

    @Test
    void an_attached_pdf_goes_before_the_mail_that_brings_it() {
        byte[] pdf = new PrintedPages().linesAt(70, 60, SHEET.split("\n", -1)).pdf();
        Reading reading = Reader.read(mixed(attachment("application/pdf", "spm.pdf", pdf)));
        assertEquals(FIELDS, ReadingText.of(reading));
    }

    @Test
    void an_attached_word_file_is_told_by_its_content_and_not_by_its_name() {
        byte[] docx = WordReadingTest.letter().docx();
        Reading reading = Reader.read(mixed(attachment("application/octet-stream", "svar.pdf", docx)));
        assertEquals("61", reading.ref().number());
    }

    @Test
    void a_mail_inside_a_mail_is_opened() {
        String inner = new String(
                mixed(attachment("text/plain", "spm.txt", SHEET.getBytes(StandardCharsets.UTF_8))),
                StandardCharsets.UTF_8);
        Reading reading = Reader.read(mixed("Content-Type: message/rfc822\n\n" + inner));
        assertEquals("2", reading.ref().number());
        assertFalse(reading.warnsOf(WarningCode.FROM_MAIL_TEXT));
    }

    @Test
    void one_of_two_attached_sheets_is_read_and_the_other_warned_of() {
        byte[] other = ReadingCase.named("sheet-consultation").text().getBytes(StandardCharsets.UTF_8);
        Reading reading = Reader.read(mixed(attachment("text/plain", "a.txt", SHEET.getBytes(StandardCharsets.UTF_8))
                + "\n--grænse\n".replace("æ", "ae")
                + attachment("text/plain", "b.txt", other)));
        assertEquals("2", reading.ref().number());
        assertTrue(reading.warnsOf(WarningCode.OTHER_DOCUMENTS));
    }

    @Test
    void a_hostile_attachment_does_not_hide_the_sheet_beside_it() {
        byte[] junk = {'%', 'P', 'D', 'F', '-', '1', '.', '4', 0, 1, 2};
        Reading reading = Reader.read(mixed(attachment("application/pdf", "x.pdf", junk) + "\n--graense\n"
                + attachment("text/plain", "a.txt", SHEET.getBytes(StandardCharsets.UTF_8))));
        assertEquals("2", reading.ref().number());
        assertTrue(reading.warnsOf(WarningCode.PARTS_NOT_SHOWN));
    }

    @Test
    void a_mail_about_something_else_is_other() {
        Reading reading = Reader.read(mail("Content-Type: text/plain", "Vi ses til mødet på fredag."));
        assertEquals(ReadingKind.OTHER, reading.kind());
    }

    private static byte[] mail(String contentHeaders, String body) {
        return ("From: udvalg@example.dk\nTo: ministeriet@example.dk\nSubject: =?utf-8?Q?Sp=C3=B8rgsm=C3=A5l?=\n"
                        + "MIME-Version: 1.0\n" + contentHeaders + "\n\n" + body)
                .getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] mixed(String parts) {
        return mail(
                "Content-Type: multipart/mixed; boundary=graense",
                "--graense\nContent-Type: text/plain; charset=utf-8\n\nSe venligst det vedhæftede.\n--graense\n" + parts
                        + "\n--graense--\n");
    }

    private static String attachment(String type, String name, byte[] content) {
        return "Content-Type: " + type + "; name=\"" + name + "\"\nContent-Transfer-Encoding: base64\n"
                + "Content-Disposition: attachment; filename=\"" + name + "\"\n\n"
                + Base64.getMimeEncoder().encodeToString(content);
    }
}
