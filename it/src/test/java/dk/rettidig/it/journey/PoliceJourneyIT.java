package dk.rettidig.it.journey;

import static dk.rettidig.it.journey.Ministry.json;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.rettidig.it.browser.Chromium;
import dk.rettidig.it.browser.NeedsChromium;
import dk.rettidig.it.http.Program;
import dk.rettidig.it.system.RunningSystem;
import dk.rettidig.it.system.Started;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A hearing through the National Police: onward to a district, written by a contributor, approved, and sent back for more. */
@ExtendWith({NeedsChromium.class, Started.class})
class PoliceJourneyIT {

    private static final int MOST_ACTIONS = 5;

    private final LocalDate today = LocalDate.now(ZoneId.of("Europe/Copenhagen"));

    @ParameterizedTest
    @EnumSource(Hand.class)
    void a_hearing_goes_through_the_police_and_its_district_and_comes_back_with_both_their_words(
            Hand hand, RunningSystem system) {
        String question =
                new Police(system).question(hand.session, 3001, "Vil ministeren redegøre for politiets droner?", false);
        try (Chromium chromium = new Chromium(system)) {
            Person officer = new Person(chromium, system, hand, "sagsbehandler");
            Person coordinator = new Person(chromium, system, hand, "rigspolitiet");
            Person district = new Person(chromium, system, hand, "fynspoliti");
            Person contributor = new Person(chromium, system, hand, "bidragyder");

            String hearing = asked(officer.screen, question);
            onward(coordinator.screen, hearing);
            String onward = onwardFrom(Program.of(system, "rigspolitiet"), hearing);
            answered(district.screen, onward);
            written(contributor.screen, hearing);
            approved(coordinator.screen, hearing);
            sentBack(officer.screen, hearing);

            System.out.println("A hearing through the police by " + hand + ": officer " + officer.tally.count()
                    + ", coordinator " + coordinator.tally.count() + ", district " + district.tally.count()
                    + ", contributor " + contributor.tally.count() + " actions");
            assertAll(
                    () -> assertTrue(contributor.tally.count() <= MOST_ACTIONS, contributor.tally.toString()),
                    () -> assertTrue(district.tally.count() <= MOST_ACTIONS, district.tally.toString()),
                    () -> assertTrue(coordinator.tally.count() <= 2 * MOST_ACTIONS, coordinator.tally.toString()));
            arrived(Program.of(system, "sagsbehandler"), hearing);
        }
    }

    /** Somebody at a browser of his own, whose actions are counted by themselves. */
    private static final class Person {
        final Tally tally = new Tally();
        final Screen screen;

        Person(Chromium chromium, RunningSystem system, Hand hand, String account) {
            screen = new Screen(system, chromium.person(account, "rettidig", hand.script), hand, account, tally);
        }
    }

    /** @return the address of the hearing */
    private String asked(Screen officer, String question) {
        officer.sitsAt(question + "/hearings");
        officer.tick("authority", "RIGSPOLITIET");
        officer.fill("due", today.plusDays(10).toString());
        officer.press("Send høring");
        return officer.address("/hearings/");
    }

    private static void onward(Screen coordinator, String hearing) {
        coordinator.sitsAt("/hearings");
        coordinator.follow(hearing);
        coordinator.choose("authority", "FYN");
        coordinator.press("Send videre");
        coordinator.sees("Spurgt videre");
    }

    /** @return the address of the district's hearing */
    private static String onwardFrom(Program police, String hearing) {
        JsonObject asked = police.get(hearing).json().getJsonObject("hearing");
        return "/hearings/" + asked.getJsonArray("onward").getJsonObject(0).getInt("id");
    }

    private static void answered(Screen district, String hearing) {
        district.sitsAt("/hearings");
        district.follow(hearing);
        district.fill("text", "Fyns Politi har to droner.");
        district.press("Send udtalelsen");
        district.sees("Kvittering");
    }

    private static void written(Screen contributor, String hearing) {
        contributor.sitsAt("/hearings");
        contributor.follow(hearing);
        contributor.begin("text", "Rigspolitiet har tre droner.\n\n");
        contributor.press("Send til godkendelse");
        contributor.sees("venter på Lone Vestergaard");
    }

    private static void approved(Screen coordinator, String hearing) {
        coordinator.sitsAt("/hearings");
        coordinator.follow(hearing);
        coordinator.sees("Fyns Politi har to droner.");
        coordinator.press("Godkend og send");
        coordinator.sees("Kvittering");
    }

    private static void sentBack(Screen officer, String hearing) {
        officer.sitsAt(hearing);
        officer.sees("Fyns Politi har over for Rigspolitiet oplyst følgende:");
        officer.fill("missing", "Siden hvornår?");
        officer.press("Send tilbage");
        officer.sees("Siden hvornår?");
    }

    private static void arrived(Program officer, String hearing) {
        JsonObject seen = officer.get(hearing).json().getJsonObject("hearing");
        String text = seen.getJsonArray("statements").getJsonObject(0).getString("text");

        assertEquals("SENT_BACK", seen.getString("standing"));
        assertEquals(
                """
                Rigspolitiet har tre droner.

                Fyns Politi har over for Rigspolitiet oplyst følgende:

                [citat: Fyns Politi]
                > Fyns Politi har to droner.""",
                text,
                json(Map.of("text", text)));
    }
}
