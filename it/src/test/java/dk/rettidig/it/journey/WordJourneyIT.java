package dk.rettidig.it.journey;

import static dk.rettidig.it.journey.Story.made;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import dk.rettidig.it.browser.Chromium;
import dk.rettidig.it.browser.Inspection;
import dk.rettidig.it.browser.NeedsChromium;
import dk.rettidig.it.http.Program;
import dk.rettidig.it.http.Reply;
import dk.rettidig.it.system.RunningSystem;
import dk.rettidig.it.system.Started;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A letter that comes back from Word is looked at before it is a draft. */
@ExtendWith({NeedsChromium.class, Started.class})
class WordJourneyIT {

    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private final Program officer;
    private final RunningSystem system;

    WordJourneyIT(RunningSystem system) {
        this.system = system;
        this.officer = Program.of(system, "sagsbehandler");
    }

    /** A draft of these words, and its letter with others. */
    private byte[] edited(String theCase, String words, String otherWords) {
        made(officer.post(theCase + "/answer/drafts", "{\"blocks\": [\"" + words + "\"]}"));
        return WordFile.reworded(officer.file(theCase + "/letter.docx"), words, otherWords);
    }

    private int drafts(String theCase) {
        return officer.get(theCase + "/answer").json().getJsonArray("drafts").size();
    }

    @ParameterizedTest
    @EnumSource(Hand.class)
    void the_changes_are_seen_and_dropped_or_taken_over(Hand hand) {
        String theCase = "/questions/20241-REU-107";
        String year = hand.session + ".";
        byte[] file = edited(theCase, "Der er fire sager i " + year, "Der er femten sager i " + year);
        int before = drafts(theCase);
        try (Chromium chromium = new Chromium(system);
                BrowserContext context = chromium.person("sagsbehandler", "rettidig", hand.script)) {
            Screen screen = new Screen(system, context, hand, "sagsbehandler", new Tally());

            returned(screen, theCase, file);
            screen.press("Fortryd");
            int dropped = drafts(theCase);
            returned(screen, theCase, file);
            int looked = drafts(theCase);
            screen.press("Overtag ændringerne");

            assertAll(
                    () -> assertEquals(before, dropped),
                    () -> assertEquals(before, looked),
                    () -> assertEquals(before + 1, drafts(theCase)),
                    () -> assertEquals(theCase + "/answer", screen.path()));
            screen.sees("Der er femten sager i " + year);
        }
    }

    private static void returned(Screen screen, String theCase, byte[] file) {
        screen.sitsAt(theCase + "/answer");
        screen.attach("file", "svar.docx", file);
        screen.press("Vis ændringerne");
        screen.sees("fire femten sager");
    }

    @Test
    void a_letter_whose_draft_was_overtaken_is_shown_and_not_taken_over() throws IOException {
        String theCase = "/questions/20241-REU-121";
        byte[] file = edited(theCase, "Der er fire sager.", "Der er femten sager.");
        String edit = made(officer.upload(theCase + "/letter", "svar.docx", WORD, file))
                .location();
        made(officer.post(theCase + "/answer/drafts", "{\"blocks\": [\"Der er fem sager.\"]}"));

        Reply late = officer.post(edit + "/taking", "{}");
        Reply colleague = Program.of(system, "leder").get(edit);

        assertAll(
                () -> assertEquals(409, late.status(), late.body()),
                () -> assertTrue(late.body().contains("nyere udkast"), late.body()),
                () -> assertEquals(404, colleague.status()));
        try (Chromium chromium = new Chromium(system);
                BrowserContext person = chromium.person("sagsbehandler", "rettidig", true)) {
            assertEquals(List.of(), new Inspection(person.newPage()).of(system.address(edit)));
        }
    }

    @Test
    void the_changes_are_taken_over_once() {
        String theCase = "/questions/20241-REU-135";
        byte[] file = edited(theCase, "Der er fire sager.", "Der er femten sager.");
        String edit = made(officer.upload(theCase + "/letter", "svar.docx", WORD, file))
                .location();
        String pieces = officer.get(edit).json().getJsonArray("pieces").toString();

        made(officer.post(edit + "/taking", "{}"));

        assertAll(
                () -> assertTrue(pieces.contains("{\"kind\":\"REMOVED\",\"words\":\"fire \"}"), pieces),
                () -> assertTrue(pieces.contains("{\"kind\":\"ADDED\",\"words\":\"femten \"}"), pieces),
                () -> assertEquals(409, officer.post(edit + "/taking", "{}").status()),
                () -> assertTrue(officer.get(edit).json().getBoolean("taken")));
    }
}
