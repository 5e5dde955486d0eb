package dk.rettidig.it.mail;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.rettidig.it.http.Program;
import dk.rettidig.it.http.Reply;
import dk.rettidig.it.mail.MailServer.Arrived;
import dk.rettidig.it.system.Awaited;
import dk.rettidig.it.system.RunningSystem;
import jakarta.activation.DataHandler;
import jakarta.json.JsonObject;
import jakarta.mail.Message;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Answers that come by mail to the address of a hearing. */
@Tag("long")
class RepliesIT {

    private static final String POLICE = "rigspolitiet@myndighed.example";
    private static final String WRITER = "lis.krogh@myndighed.example";

    private final String today = LocalDate.now(ZoneId.of("Europe/Copenhagen")).toString();

    @Test
    void what_people_answer_by_mail_arrives_with_its_files_and_its_time() throws Exception {
        try (MailServer mails = MailServer.startWithMailbox();
                RunningSystem system = RunningSystem.start(mails.settingsWithMailbox())) {
            Program officer = Program.of(system, "sagsbehandler");
            String hearing = asked(officer);
            Arrived sent = mails.await(mail -> mail.to().equals(POLICE));
            assertTrue(sent.replyTo().startsWith("hoering+"), sent.replyTo());

            mails.bring(away(sent));
            mails.bring(bounce(sent));
            mails.bring(answer(sent, officer.file(hearing + "/letter.docx")));
            Instant brought = Instant.now();
            assertTrue(
                    Awaited.within(
                            Duration.ofMinutes(2),
                            () -> !statements(officer, hearing).isEmpty() && toDo(officer, hearing)),
                    "the mails are read");

            JsonObject statement = statements(officer, hearing).get(0);
            assertAll(
                    () -> assertEquals(1, statements(officer, hearing).size()),
                    () -> assertEquals("MAIL", statement.getString("way")),
                    () -> assertEquals(WRITER, statement.getString("by")),
                    () -> assertEquals("mail.eml", statement.getString("fileName")),
                    () -> assertTrue(statement.getString("text").startsWith("Rigspolitiet har tre droner.")),
                    () -> assertTrue(statement.getString("text").contains("antallet af sager")),
                    () -> assertTrue(Duration.between(Instant.parse(statement.getString("receivedAt")), brought)
                                    .abs()
                                    .compareTo(Duration.ofSeconds(10))
                            < 0));
            Reply done = officer.post(hearing + "/undelivered/done", "{}");
            assertEquals(200, done.status(), done.body());
            assertFalse(toDo(officer, hearing));
            assertEquals(
                    WRITER,
                    mails.await(mail -> mail.subject().startsWith("Kvittering")).to());
        }
    }

    @Test
    void a_strangers_reply_is_a_task_for_the_officer_and_no_statement_before_he_says_so() throws Exception {
        try (MailServer mails = MailServer.startWithMailbox();
                RunningSystem system = RunningSystem.start(mails.settingsWithMailbox())) {
            Program officer = Program.of(system, "sagsbehandler");
            String hearing = asked(officer);
            Arrived sent = mails.await(mail -> mail.to().equals(POLICE));

            mails.bring(from("nysgerrig@avis.example", sent, "Politiet har ti droner."));
            mails.bring(from("lis.krogh@myndighed.example.avis.example", sent, "Politiet har elleve droner."));
            assertTrue(
                    Awaited.within(
                            Duration.ofMinutes(2),
                            () -> strangers(officer, hearing).size() == 2),
                    "the mails are read");
            List<JsonObject> waiting = strangers(officer, hearing);
            Reply list = officer.get("/hearings");
            Reply police = Program.of(system, "rigspolitiet").get(hearing);
            int none = statements(officer, hearing).size();
            String first = hearing + "/strange-replies/" + waiting.get(0).getInt("id");
            String second = hearing + "/strange-replies/" + waiting.get(1).getInt("id");
            Reply taken = officer.post(first + "/acceptance", "{}");
            Reply dismissed = officer.post(second + "/dismissal", "{}");

            assertAll(
                    () -> assertEquals(0, none),
                    () -> assertEquals("nysgerrig@avis.example", waiting.get(0).getString("from")),
                    () -> assertEquals(2, list.json().getJsonArray("strangers").size()),
                    () -> assertFalse(police.body().contains("avis.example"), police.body()),
                    () -> assertEquals(201, taken.status(), taken.body()),
                    () -> assertEquals(200, dismissed.status(), dismissed.body()),
                    () -> assertEquals(
                            409, officer.post(first + "/dismissal", "{}").status()),
                    () -> assertEquals(1, statements(officer, hearing).size()),
                    () -> assertEquals(
                            "nysgerrig@avis.example",
                            statements(officer, hearing).get(0).getString("by")),
                    () -> assertEquals(0, strangers(officer, hearing).size()));
        }
    }

    private static MimeMessage from(String sender, Arrived sent, String words) throws Exception {
        MimeMessage mail = MailServer.mail(sender, sent.replyTo(), "SV: " + sent.subject());
        mail.setText(words, "UTF-8");
        return mail;
    }

    private static List<JsonObject> strangers(Program officer, String hearing) {
        return officer.get(hearing).json().getJsonArray("strangers").getValuesAs(JsonObject.class);
    }

    private String asked(Program officer) {
        Reply sent = officer.post(
                OwedHearings.question(officer, 7001, today) + "/hearings",
                "{\"authority\": \"RIGSPOLITIET\", \"due\": \""
                        + LocalDate.parse(today).plusDays(10) + "\"}");
        assertEquals(201, sent.status(), sent.body());
        return sent.location();
    }

    private static List<JsonObject> statements(Program officer, String hearing) {
        return officer.get(hearing)
                .json()
                .getJsonObject("hearing")
                .getJsonArray("statements")
                .getValuesAs(JsonObject.class);
    }

    private static boolean toDo(Program officer, String hearing) {
        return officer.get(hearing).json().getJsonObject("delivery").getBoolean("toDo");
    }

    private static MimeMessage away(Arrived sent) throws Exception {
        MimeMessage away = MailServer.mail(WRITER, sent.replyTo(), "Automatisk svar: " + sent.subject());
        away.setHeader("Auto-Submitted", "auto-replied");
        away.setText("Jeg er tilbage mandag.", "UTF-8");
        return away;
    }

    private static MimeMessage answer(Arrived sent, byte[] word) throws Exception {
        MimeMessage answer = MailServer.mail(WRITER, sent.replyTo(), "SV: " + sent.subject());
        MimeBodyPart text = new MimeBodyPart();
        text.setText("Rigspolitiet har tre droner.\n\nFra: Ministeriet\nSendt: i dag\n\nHermed sendes …", "UTF-8");
        MimeBodyPart file = new MimeBodyPart();
        file.setContent(word, "application/octet-stream");
        file.setFileName("bidrag.docx");
        answer.setContent(new MimeMultipart(text, file));
        answer.addRecipient(Message.RecipientType.CC, new InternetAddress("lone.vestergaard@myndighed.example"));
        return answer;
    }

    private static MimeMessage bounce(Arrived sent) throws Exception {
        MimeMessage bounce = MailServer.mail("mailer-daemon@myndighed.example", sent.replyTo(), "Undelivered");
        MimeBodyPart words = new MimeBodyPart();
        words.setText("The mailbox does not exist.", "UTF-8");
        MimeBodyPart status = new MimeBodyPart();
        status.setDataHandler(
                data("Final-Recipient: rfc822; " + POLICE + "\r\nAction: failed\r\n", "message/delivery-status"));
        MimeBodyPart headers = new MimeBodyPart();
        headers.setDataHandler(data("Message-ID: " + sent.id() + "\r\n\r\n", "text/rfc822-headers"));
        MimeMultipart report = new MimeMultipart("report; report-type=delivery-status", words, status, headers);
        bounce.setContent(report);
        return bounce;
    }

    private static DataHandler data(String text, String type) throws IOException {
        return new DataHandler(new ByteArrayDataSource(text, type));
    }
}
