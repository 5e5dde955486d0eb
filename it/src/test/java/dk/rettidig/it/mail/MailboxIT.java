package dk.rettidig.it.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.rettidig.it.http.Program;
import dk.rettidig.it.http.Reply;
import dk.rettidig.it.system.RunningSystem;
import dk.rettidig.it.system.Started;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Started.class)
class MailboxIT {

    private final Program admin;
    private final Program officer;

    MailboxIT(RunningSystem system) {
        admin = Program.of(system, "admin");
        officer = Program.of(system, "sagsbehandler");
    }

    @Test
    void mails_are_found_by_their_case_and_what_became_of_them() {
        String ref = heard(4101);

        assertEquals(1, mails("/mailbox?delivery=QUEUED&q=" + ref).size());
        assertEquals(0, mails("/mailbox?delivery=SENT&q=" + ref).size());
        assertEquals(0, mails("/mailbox?q=nobody_has_this%25").size());
    }

    @Test
    void what_goes_with_a_mail_can_be_opened() {
        JsonObject mail = mails("/mailbox?q=" + heard(4102)).get(0);
        JsonObject enclosure = mail.getJsonArray("enclosures").getJsonObject(0);

        assertTrue(admin.file("/mailbox/enclosures/" + enclosure.getInt("id")).length > 1000, enclosure.toString());
    }

    @Test
    void a_mail_that_waits_is_not_sent_again() {
        int waiting = mails("/mailbox?q=" + heard(4103)).get(0).getInt("id");

        assertEquals(409, admin.post("/mailbox/" + waiting + "/retries", "").status());
    }

    private String heard(int number) {
        LocalDate today = LocalDate.now(ZoneId.of("Europe/Copenhagen"));
        String question = OwedHearings.question(officer, number, today.toString());
        Reply sent = officer.post(
                question + "/hearings", "{\"authority\": \"RIGSPOLITIET\", \"due\": \"" + today.plusDays(10) + "\"}");
        assertEquals(201, sent.status(), sent.body());
        return question.substring(question.lastIndexOf('/') + 1);
    }

    private List<JsonObject> mails(String address) {
        return admin.get(address).json().getJsonArray("mails").getValuesAs(JsonObject.class);
    }
}
