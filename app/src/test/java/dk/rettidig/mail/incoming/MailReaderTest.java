package dk.rettidig.mail.incoming;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.rettidig.mail.incoming.IncomingMail.Kind;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class MailReaderTest {

    private static final String HEAD =
            """
            Message-ID: <svar-1@politi.example>
            Date: Tue, 2 Mar 2027 10:00:00 +0100
            From: Lis Krogh <lis.krogh@politi.example>
            To: "Hearing" <Hoering+abc123@ministerium.example>
            MIME-Version: 1.0
            """;

    private static IncomingMail read(String rest) throws Exception {
        String mail = (HEAD + rest).replace("\n", "\r\n");
        return MailReader.read(new MimeMessage(
                Session.getInstance(new Properties()),
                new ByteArrayInputStream(mail.getBytes(StandardCharsets.UTF_8))));
    }

    @Test
    void a_reply_says_what_was_written_above_the_mail_it_answers() throws Exception {
        IncomingMail mail = read(
                """
                Subject: SV: =?UTF-8?Q?H=C3=B8ring?= over REU alm. del 1
                In-Reply-To: <en@rettidig>
                Content-Type: text/plain; charset=UTF-8
                Content-Transfer-Encoding: 8bit

                Rigspolitiet har tre droner.

                Med venlig hilsen
                Lis

                Fra: Justitsministeriet <hoering@ministerium.example>
                Sendt: 1. marts 2027 09:00
                Emne: Høring over REU alm. del 1

                Hermed sendes høringen.
                """);

        assertEquals("Rigspolitiet har tre droner.\n\nMed venlig hilsen\nLis", mail.text());
        assertEquals("SV: Høring over REU alm. del 1", mail.subject());
        assertEquals(List.of("hoering+abc123@ministerium.example"), mail.receivers());
        assertEquals(List.of("<en@rettidig>"), mail.answers());
        assertEquals("lis.krogh@politi.example", mail.from());
        assertEquals(Kind.ORDINARY, mail.kind());
    }

    @Test
    void a_forwarded_mail_is_the_mail_that_is_passed_on() throws Exception {
        IncomingMail mail = read(
                """
                Subject: VS: Bidrag
                Content-Type: text/plain; charset=UTF-8
                Content-Transfer-Encoding: 8bit

                Til rette vedkommende.

                Fra: Lis Krogh
                Sendt: 1. marts 2027 09:00

                Rigspolitiet har tre droner.
                """);

        assertTrue(mail.text().contains("Til rette vedkommende."), mail.text());
        assertTrue(mail.text().endsWith("Rigspolitiet har tre droner."), mail.text());
    }

    @Test
    void a_mail_forwarded_whole_is_read_and_so_are_its_files() throws Exception {
        IncomingMail mail = read(
                """
                Subject: Bidrag
                Content-Type: multipart/mixed; boundary=ydre

                --ydre
                Content-Type: message/rfc822

                Subject: Svar
                From: fyn@politi.example
                MIME-Version: 1.0
                Content-Type: multipart/mixed; boundary=indre

                --indre
                Content-Type: multipart/alternative; boundary=former

                --former
                Content-Type: text/plain; charset=UTF-8

                Fyns Politi har en drone.
                --former
                Content-Type: text/html; charset=UTF-8

                <p>Fyns Politi har <b>en</b> drone.</p>
                --former--
                --indre
                Content-Type: application/pdf; name="bilag.pdf"
                Content-Disposition: attachment; filename="bilag.pdf"
                Content-Transfer-Encoding: base64

                JVBERi0xLjcK
                --indre--
                --ydre--
                """);

        assertEquals("Fyns Politi har en drone.", mail.text());
        assertEquals(
                List.of("bilag.pdf"),
                mail.attachments().stream().map(file -> file.fileName()).toList());
    }

    @Test
    void of_a_signed_mail_the_words_are_read_and_the_signature_is_not_a_file() throws Exception {
        IncomingMail mail = read(
                """
                Subject: Bidrag
                Content-Type: multipart/signed; protocol="application/pkcs7-signature"; micalg=sha-256; boundary=s

                --s
                Content-Type: text/plain; charset=UTF-8

                Rigsadvokaten har ingen sager.
                --s
                Content-Type: application/pkcs7-signature; name="smime.p7s"
                Content-Disposition: attachment; filename="smime.p7s"
                Content-Transfer-Encoding: base64

                MIAGCSqGSIb3DQEHAqCA
                --s--
                """);

        assertEquals("Rigsadvokaten har ingen sager.", mail.text());
        assertEquals(List.of(), mail.attachments());
    }

    @Test
    void who_is_away_answers_nothing() throws Exception {
        String body = "\n\nJeg er tilbage mandag.\n";

        assertEquals(
                Kind.AUTO_REPLY,
                read("Subject: Automatisk svar: Hoering" + body).kind());
        assertEquals(
                Kind.AUTO_REPLY,
                read("Subject: Ude\nAuto-Submitted: auto-replied" + body).kind());
        assertEquals(
                Kind.ORDINARY, read("Subject: Svar\nAuto-Submitted: no" + body).kind());
    }

    @Test
    void a_report_of_a_mail_that_was_not_delivered_names_it() throws Exception {
        IncomingMail mail = read(
                """
                Subject: Undelivered Mail Returned to Sender
                Auto-Submitted: auto-replied
                Content-Type: multipart/report; report-type=delivery-status; boundary=r

                --r
                Content-Type: text/plain; charset=us-ascii

                The mailbox does not exist.
                --r
                Content-Type: message/delivery-status

                Reporting-MTA: dns; mx.politi.example

                Final-Recipient: rfc822; ukendt@politi.example
                Action: failed
                Status: 5.1.1
                --r
                Content-Type: text/rfc822-headers

                Message-ID: <vores@rettidig>
                Subject: Hoering
                --r--
                """);

        assertEquals(Kind.BOUNCE, mail.kind());
        assertEquals(List.of("<vores@rettidig>"), mail.answers());
        assertEquals("The mailbox does not exist.", mail.text());
    }
}
