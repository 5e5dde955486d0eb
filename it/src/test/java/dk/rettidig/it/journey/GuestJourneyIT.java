package dk.rettidig.it.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import dk.rettidig.it.browser.Chromium;
import dk.rettidig.it.browser.Inspection;
import dk.rettidig.it.browser.NeedsChromium;
import dk.rettidig.it.http.Program;
import dk.rettidig.it.http.Reply;
import dk.rettidig.it.mail.MailServer;
import dk.rettidig.it.system.RunningSystem;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** "Open the link in the mail, write, send", by somebody who has no account and was never shown how. */
@ExtendWith(NeedsChromium.class)
class GuestJourneyIT {

    private static final int MOST_ACTIONS = 5;

    private final LocalDate today = LocalDate.now(ZoneId.of("Europe/Copenhagen"));

    @Test
    void a_contributor_answers_from_the_mail_in_at_most_five_actions_by_any_hand() throws Exception {
        try (MailServer mails = MailServer.start();
                RunningSystem system = RunningSystem.start(mails.settings());
                Chromium chromium = new Chromium(system)) {
            Program officer = Program.of(system, "sagsbehandler");
            // All at once: the mails go out together, a quarter of a minute later at most.
            List<String> hearings = IntStream.rangeClosed(1, Hand.values().length)
                    .mapToObj(number -> asked(officer, 6000 + number))
                    .toList();
            for (Hand hand : Hand.values()) {
                Tally tally = new Tally();
                String link = mails.newLink("rigspolitiet@myndighed.example");
                assertEquals(List.of(), inspected(chromium, system.address(link)));
                answer(new Screen(system, stranger(chromium, hand), hand, "bidragyder", tally), link, tally);
                assertEquals(List.of(), inspected(chromium, system.address(link)));

                System.out.println("Answering from the mail by " + hand + ": " + tally);
                assertTrue(tally.count() <= MOST_ACTIONS, tally.toString());
            }
            assertEquals(
                    List.of("ANSWERED", "ANSWERED", "ANSWERED"),
                    hearings.stream().map(hearing -> standing(officer, hearing)).toList());
        }
    }

    /** The page of a link is read and worked by anybody, before it is used and after. */
    private static List<String> inspected(Chromium chromium, String address) throws IOException {
        try (BrowserContext anybody = chromium.stranger(true)) {
            return new Inspection(anybody.newPage()).of(address);
        }
    }

    private static String standing(Program officer, String hearing) {
        return officer.get(hearing).json().getJsonObject("hearing").getString("standing");
    }

    private static BrowserContext stranger(Chromium chromium, Hand hand) {
        return chromium.stranger(hand.script);
    }

    private static void answer(Screen contributor, String link, Tally tally) {
        tally.add("bidragyder", "open the link in the mail");
        contributor.sitsAt(link);
        contributor.fill("text", "Rigspolitiet har tre droner.");
        contributor.press("Send udtalelsen");
        contributor.sees("Udtalelsen er sendt");
    }

    private String asked(Program officer, int number) {
        Reply question = officer.post(
                "/questions",
                """
                {"ref": {"session": "20261", "committee": "REU", "matter": "GENERAL", "number": %d},
                 "askedOn": "%s", "questionText": "Vil ministeren redegøre for politiets brug af droner?"}"""
                        .formatted(number, today));
        Reply hearing = officer.post(
                question.location() + "/hearings",
                "{\"authority\": \"RIGSPOLITIET\", \"due\": \"" + today.plusDays(10) + "\"}");
        assertEquals(201, hearing.status(), hearing.body());
        return hearing.location();
    }
}
