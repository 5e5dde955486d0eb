package dk.rettidig.it.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import dk.rettidig.it.browser.Chromium;
import dk.rettidig.it.system.RunningSystem;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The case a ministry has every day, from the committee's sheet to the mail with the letter, by people with browsers. */
abstract class StandardCase {

    private static final int MOST_ACTIONS = 42;

    private final PublishedLetter letter = new PublishedLetter("seed-004");
    private final RunningSystem system;
    private final Ministry ministry;

    StandardCase(RunningSystem system) {
        this.system = system;
        this.ministry = Ministry.of(system, letter);
    }

    /** Logging in is not counted: whoever works with this all day is. */
    @ParameterizedTest
    @EnumSource(Hand.class)
    void people_take_a_question_from_its_sheet_to_the_letter_that_was_published(Hand hand) {
        try (Chromium chromium = new Chromium(system)) {
            Tally tally = new Tally();
            new Way(chromium, hand, tally).walk();
            System.out.println("The standard case by " + hand + ": " + tally.count() + " actions");
            assertTrue(tally.count() <= MOST_ACTIONS, tally.toString());
        }
    }

    private final class Way {

        private final Chromium chromium;
        private final Hand hand;
        private final Tally tally;
        private final String theCase;

        Way(Chromium chromium, Hand hand, Tally tally) {
            this.chromium = chromium;
            this.hand = hand;
            this.tally = tally;
            this.theCase =
                    "/questions/" + hand.session + "-REU-" + letter.subject().getString("number");
        }

        private Screen person(String account) {
            return person(account, "rettidig");
        }

        private Screen person(String account, String password) {
            BrowserContext context = chromium.person(account, password, hand.script);
            return new Screen(system, context, hand, account, tally);
        }

        void walk() {
            registered(person("afsender"));
            Screen officer = person("officer", Ministry.PASSWORD);
            said(person("rigspolitiet"), asked(officer));
            String approval = answered(officer);
            List.of(person("head", Ministry.PASSWORD), person("afdelingschef"), person("ledelse"), person("minister"))
                    .forEach(approver -> signed(approver, approval));
            sent(person("afsender"), approval);
            assertEquals(letter.words(), PublishedLetter.wordsOf(officer.file(approval + "/letter.pdf")));
        }

        /** The secretariat enters the sheet and gives the question to an office. */
        private void registered(Screen secretariat) {
            secretariat.sitsAt("/questions");
            secretariat.follow("/questions/new");
            secretariat.fill("ref.session", hand.session);
            secretariat.choose("ref.committee", "REU");
            secretariat.fill("ref.number", letter.subject().getString("number"));
            secretariat.fill("askedOn", letter.subject().getString("askedOn"));
            secretariat.fill("askers[0].name", letter.asker().getString("name"));
            secretariat.fill("askers[0].party", letter.asker().getString("party"));
            secretariat.fill("minister", letter.subject().getString("minister"));
            secretariat.fill("questionText", letter.question());
            secretariat.press("Opret spørgsmålet");
            secretariat.follow(theCase + "/handling");
            secretariat.choose("office", Ministry.OFFICE);
            secretariat.choose("officer", officerId());
            secretariat.press("Fordel spørgsmålet");
        }

        private String officerId() {
            return String.valueOf(ministry.officer().get("/me").json().getInt("id"));
        }

        /** @return the address of the hearing */
        private String asked(Screen officer) {
            officer.sitsAt("/questions/mine");
            officer.follow(theCase);
            officer.press("Modtag sagen");
            officer.follow(theCase + "/hearings");
            officer.tick("authority", "RIGSPOLITIET");
            officer.fill(
                    "due",
                    LocalDate.now(ZoneId.of("Europe/Copenhagen")).plusDays(14).toString());
            officer.press("Send høring");
            return officer.address("/hearings/");
        }

        private void said(Screen contributor, String hearing) {
            contributor.sitsAt("/hearings");
            contributor.follow(hearing);
            contributor.fill("text", letter.statement());
            contributor.press("Send udtalelsen");
        }

        /** @return the address of the approval */
        private String answered(Screen officer) {
            officer.sitsAt("/questions/mine");
            officer.follow(theCase);
            officer.sees("Rettidig");
            officer.follow(theCase + "/answer");
            officer.fill("letterDate", letter.fact("date"));
            officer.fill("caseNumber", letter.fact("caseNumber"));
            officer.fill("documentNumber", letter.fact("documentNumber"));
            officer.press("Citér Rigspolitiet");
            officer.follow(theCase);
            officer.press("Send til godkendelse");
            return officer.address("/approvals/");
        }

        private void signed(Screen approver, String approval) {
            approver.sitsAt("/approvals");
            approver.follow(approval);
            approver.press("Godkend");
        }

        private void sent(Screen secretariat, String approval) {
            secretariat.sitsAt("/approvals");
            secretariat.follow(approval);
            secretariat.follow(approval + "/dispatch");
            secretariat.press("Send til Folketinget");
            secretariat.sees("Besvaret");
        }
    }
}
