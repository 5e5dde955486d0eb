package dk.rettidig.it.mail;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.rettidig.it.http.AtOnce;
import dk.rettidig.it.http.Program;
import dk.rettidig.it.mail.MailServer.Arrived;
import dk.rettidig.it.system.RunningSystem;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** One mail a morning instead of many. */
class DigestIT {

    private static final String TUESDAY = "2027-03-02";
    private static final String OFFICER = "mette.holm@ministerium.example";

    @Test
    void whoever_chose_it_gets_one_mail_a_morning_however_often_the_run_is_made() throws Exception {
        try (MailServer mails = MailServer.start()) {
            Map<String, String> settings = new HashMap<>(mails.settings());
            settings.put("RETTIDIG_SAMPLE_DAY", TUESDAY);
            try (RunningSystem system = RunningSystem.start(settings)) {
                Program officer = Program.of(system, "sagsbehandler");
                Program admin = Program.of(system, "admin");
                assertEquals(200, admin.get("/me").status(), "the password is hashed before four come at once");
                assertEquals(
                        200, officer.post("/me/digest", "{\"wanted\": true}").status());

                AtOnce.call(4, () -> admin.post("/reminders/runs", "{}"))
                        .forEach(run -> assertEquals(200, run.status(), run.body()));
                Arrived digest = mails.await(mail -> mail.subject().startsWith("Dagens frister"));
                List<Arrived> toOfficer = mails.arrived().stream()
                        .filter(mail -> mail.to().equals(OFFICER))
                        .toList();

                assertAll(
                        () -> assertEquals(OFFICER, digest.to()),
                        () -> assertTrue(digest.text().contains("/hearings/"), digest.text()),
                        () -> assertEquals(List.of(digest), toOfficer));
            }
        }
    }
}
