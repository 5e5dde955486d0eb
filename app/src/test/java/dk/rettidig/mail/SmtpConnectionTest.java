package dk.rettidig.mail;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SmtpConnectionTest {

    private static final byte[] PDF = "%PDF-1.7".getBytes(StandardCharsets.US_ASCII);

    private final GreenMail receiver = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    private final OutgoingMail mail = new OutgoingMail(
            Mail.of("20231-REU-1", "reu@udvalg.example", "Svar på spørgsmål nr. 1", "Hermed svaret på spørgsmålet.")
                    .with(new Enclosure("besvarelse æøå.pdf", "application/pdf", PDF)),
            Instant.parse("2024-05-30T12:00:00Z"));

    private SmtpServer server() {
        receiver.start();
        return new SmtpServer("127.0.0.1", receiver.getSmtp().getPort(), "", "", "svar@ministerium.example", false);
    }

    @AfterEach
    void stop() {
        receiver.stop();
    }

    @Test
    void a_mail_arrives_with_its_words_its_file_and_the_id_of_its_row() throws Exception {
        String answer = sent(server());

        MimeMessage arrived = receiver.getReceivedMessages()[0];
        MimeMultipart parts = (MimeMultipart) arrived.getContent();
        assertEquals(mail.messageId(), arrived.getMessageID());
        assertTrue(answer.startsWith("250"), answer);
        assertEquals("Svar på spørgsmål nr. 1", arrived.getSubject());
        assertEquals("Hermed svaret på spørgsmålet.", parts.getBodyPart(0).getContent());
        assertArrayEquals(PDF, parts.getBodyPart(1).getInputStream().readAllBytes());
    }

    @Test
    void a_server_that_does_not_answer_has_not_taken_the_mail() {
        SmtpServer gone = server();
        receiver.stop();

        NotTaken away = assertThrows(NotTaken.class, () -> sent(gone));
        assertTrue(away.isServerAway());
        assertFalse(away.isForGood());
    }

    @Test
    void one_connection_carries_many_mails() throws Exception {
        try (SmtpConnection connection = new SmtpConnection(server())) {
            for (int i = 0; i < 20; i++) {
                String unused = connection.send(mail);
            }
        }

        assertEquals(20, receiver.getReceivedMessages().length);
    }

    private String sent(SmtpServer server) throws NotTaken {
        try (SmtpConnection connection = new SmtpConnection(server)) {
            return connection.send(mail);
        }
    }
}
