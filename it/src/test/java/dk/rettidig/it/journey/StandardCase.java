package dk.rettidig.it.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import dk.rettidig.it.browser.Chromium;
import dk.rettidig.it.http.Program;
import dk.rettidig.it.system.RunningSystem;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The case a ministry has every day, from the committee's sheet to the mail with the letter, by people with browsers. */
abstract class StandardCase {

    private static final int MOST_ACTIONS = 25;

    private static final String OFFICE = "OK2";
    private static final String OFFICER = "officer2";
    private static final String HEAD = "head2";

    private final PublishedLetter letter = new PublishedLetter("seed-004");
    private final RunningSystem system;

    StandardCase(RunningSystem system) {
        this.system = system;
        Ministry.of(system, letter).withTwoApprovals(letter, OFFICE, OFFICER, HEAD);
    }

    /** Logging in is not counted: whoever works with this all day is. Nor is the link in a mail that leads to the work. */
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
        private final String ref;
        private final String theCase;

        Way(Chromium chromium, Hand hand, Tally tally) {
            this.chromium = chromium;
            this.hand = hand;
            this.tally = tally;
            this.ref = hand.session + "-REU-" + letter.subject().getString("number");
            this.theCase = "/questions/" + ref;
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
            Screen officer = person(OFFICER, Ministry.PASSWORD);
            said(person("rigspolitiet"), asked(officer));
            answered(officer);
            signed(person(HEAD, Ministry.PASSWORD));
            signed(person("minister"));
            String approval = sent(person("afsender"));
            assertEquals(letter.words(), PublishedLetter.wordsOf(officer.file(approval + "/letter.pdf")));
        }

        /** The secretariat reads the committee's sheet and gives the question to an office. */
        private void registered(Screen secretariat) {
            secretariat.sitsAt("/questions");
            secretariat.follow("/questions/new");
            secretariat.attach("file", "spm.pdf", sheet());
            secretariat.press("Læs");
            secretariat.press("Opret spørgsmålet");
            secretariat.follow(theCase + "/handling");
            secretariat.choose("office", OFFICE);
            secretariat.choose("officer", officerId());
            secretariat.press("Fordel spørgsmålet");
        }

        private byte[] sheet() {
            return chromium.printed(letter.sheet(hand.session));
        }

        private String officerId() {
            Program officer = Program.of(system, OFFICER, Ministry.PASSWORD);
            return String.valueOf(officer.get("/me").json().getInt("id"));
        }

        /** @return the address of the hearing */
        private String asked(Screen officer) {
            officer.sitsAt("/questions/mine");
            officer.follow(theCase);
            officer.press("Modtag sagen");
            officer.follow(theCase + "/hearings");
            officer.tick("authority", "RIGSPOLITIET");
            officer.press("Send høring");
            return officer.address("/hearings/");
        }

        private void said(Screen contributor, String hearing) {
            contributor.sitsAt(hearing);
            contributor.fill("text", letter.statement());
            contributor.press("Send udtalelsen");
        }

        private void answered(Screen officer) {
            officer.comesByMail(ref);
            officer.sees("Rettidig");
            officer.follow(theCase + "/answer");
            officer.fill("letterDate", letter.fact("date"));
            officer.fill("caseNumber", letter.fact("caseNumber"));
            officer.fill("documentNumber", letter.fact("documentNumber"));
            officer.putIn("Citér Rigspolitiet", "Gem udkast");
            officer.press("Send til godkendelse");
        }

        private void signed(Screen approver) {
            approver.comesByMail(ref);
            approver.press("Godkend");
        }

        /** @return the address of the approval */
        private String sent(Screen secretariat) {
            secretariat.comesByMail(ref);
            String approval = secretariat.path();
            secretariat.press("Send til Folketinget");
            secretariat.sees("Besvaret");
            return approval;
        }
    }
}
