package dk.rettidig.it.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.rettidig.it.http.Program;
import dk.rettidig.it.http.Reply;
import dk.rettidig.it.mail.MailServer.Arrived;
import dk.rettidig.it.system.Awaited;
import dk.rettidig.it.system.RunningSystem;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The mail server is in trouble; the system is not. */
@Tag("long")
class UnhappyServerIT {

    @Test
    void while_the_server_hangs_people_work_on_and_their_mail_is_sent_when_it_is_well_again() throws Exception {
        UnhappyServer hanging = UnhappyServer.hanging();
        int port = hanging.port();
        try (hanging;
                RunningSystem system = RunningSystem.start(MailServer.settings(port))) {
            sendHearing(system, 4001);
            assertTrue(hanging.isCalledWithin(60), "the system tries to send");

            sendHearing(system, 4002);
            assertTrue(Awaited.within(
                    Duration.ofMinutes(1), () -> someMail(system, mail -> mail.containsKey("lastError"))));
            hanging.close();
            try (MailServer well = MailServer.startAt(port)) {
                boolean haveCome = Awaited.within(
                        Duration.ofMinutes(4),
                        () -> well.arrived().stream()
                                        .map(Arrived::subject)
                                        .distinct()
                                        .count()
                                == 2);

                assertTrue(haveCome, () -> well.arrived().toString());
                assertTrue(Awaited.within(
                        Duration.ofSeconds(30),
                        () -> someMail(
                                system, mail -> mail.getString("smtpAnswer", "").startsWith("250"))));
            }
        }
    }

    @Test
    void a_mail_that_is_refused_for_good_is_given_up_with_the_words_of_the_server() throws Exception {
        try (UnhappyServer refusing = UnhappyServer.refusing();
                RunningSystem system = RunningSystem.start(MailServer.settings(refusing.port()))) {
            sendHearing(system, 4003);

            assertTrue(Awaited.within(Duration.ofMinutes(1), () -> someMail(system, UnhappyServerIT::isGivenUp)));

            Program admin = Program.of(system, "admin");
            JsonObject mail = admin.get("/mailbox?delivery=GIVEN_UP")
                    .json()
                    .getJsonArray("mails")
                    .getJsonObject(0);
            Reply again = admin.post("/mailbox/" + mail.getInt("id") + "/retries", "");

            assertEquals(200, again.status(), again.body());
            assertTrue(
                    Awaited.within(Duration.ofMinutes(1), () -> someMail(system, UnhappyServerIT::isGivenUp)),
                    "refused once more, it is given up once more");
        }
    }

    private static boolean isGivenUp(JsonObject mail) {
        return mail.getString("deliveryKey").equals("mail.delivery.GIVEN_UP")
                && mail.getString("lastError", "").contains("550 5.1.1 Ukendt modtager");
    }

    private static void sendHearing(RunningSystem system, int number) {
        Program officer = Program.of(system, "sagsbehandler");
        String today = LocalDate.now(ZoneId.of("Europe/Copenhagen")).toString();
        String question = OwedHearings.question(officer, number, today);
        Reply sent = officer.post(
                question + "/hearings",
                "{\"authority\": \"RIGSPOLITIET\", \"due\": \""
                        + LocalDate.parse(today).plusDays(10) + "\"}");
        assertEquals(201, sent.status(), sent.body());
    }

    private static boolean someMail(RunningSystem system, Predicate<JsonObject> wanted) {
        List<JsonObject> mails = Program.of(system, "admin")
                .get("/mailbox")
                .json()
                .getJsonArray("mails")
                .getValuesAs(JsonObject.class);
        return mails.stream().anyMatch(wanted);
    }
}
