package dk.rettidig.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.rettidig.refusal.Refused;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class OutgoingMailTest {

    private static final Instant QUEUED = Instant.parse("2024-05-30T12:00:00Z");

    private final OutgoingMail mail =
            new OutgoingMail(Mail.of("20231-REU-1", "reu@udvalg.example", "Svar", "Hermed svaret."), QUEUED);

    @Test
    void the_pause_before_the_next_try_doubles() {
        assertEquals(
                QUEUED.plus(Duration.ofMinutes(1)),
                mail.failed("optaget", QUEUED).nextTryAt());
        assertEquals(
                QUEUED.plus(Duration.ofMinutes(2)),
                mail.failed("optaget", QUEUED).nextTryAt());
        assertEquals(
                QUEUED.plus(Duration.ofMinutes(4)),
                mail.failed("optaget", QUEUED).nextTryAt());
    }

    @Test
    void a_mail_is_given_up_after_two_days_and_says_so() {
        Instant now = QUEUED;
        int tries = 0;
        while (mail.givenUpAt().isEmpty() && tries < 100) {
            now = mail.failed("optaget", now).nextTryAt();
            tries++;
        }

        assertEquals("mail.delivery.GIVEN_UP", mail.deliveryKey());
        assertTrue(now.isBefore(QUEUED.plus(Duration.ofHours(53))), "after " + tries + " tries at " + now);
    }

    @Test
    void a_mail_the_server_took_is_sent() {
        assertEquals("mail.delivery.SENT", mail.sent("250 OK", QUEUED).deliveryKey());
    }

    @Test
    void a_mail_the_server_will_never_take_is_given_up_at_once() {
        assertEquals(
                "mail.delivery.GIVEN_UP",
                mail.refused("550 ukendt modtager", QUEUED).deliveryKey());
    }

    @Test
    void two_equal_mails_have_two_ids() {
        Mail same = Mail.of("20231-REU-1", "reu@udvalg.example", "Svar", "Hermed svaret.");

        assertNotEquals(new OutgoingMail(same, QUEUED).messageId(), mail.messageId());
    }

    @Test
    void a_mail_that_was_given_up_is_tried_once_more_when_somebody_asks() {
        Instant later = QUEUED.plus(Duration.ofDays(5));
        OutgoingMail refused = mail.refused("ukendt modtager", QUEUED);

        assertEquals(new MailTriedAgain("20231-REU-1", "reu@udvalg.example", "Svar"), refused.again(later));
        assertEquals(Delivery.QUEUED, refused.delivery());
        assertEquals(later, refused.nextTryAt());
        assertEquals(Delivery.GIVEN_UP, refused.failed("optaget", later).delivery());
    }

    @Test
    void a_mail_that_waits_or_was_sent_is_not_sent_again() {
        assertThrows(Refused.class, () -> mail.again(QUEUED));

        OutgoingMail sent = mail.sent("250 OK", QUEUED);

        assertThrows(Refused.class, () -> sent.again(QUEUED));
    }
}
