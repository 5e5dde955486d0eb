package dk.rettidig.web.parts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.rettidig.language.Messages;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DueTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    @ParameterizedTest
    @CsvSource({
        "2026-11-18, 0, LATE, Overskredet 2 dage",
        "2026-11-19, 0, LATE, Overskredet 1 dag",
        "2026-11-20, 0, SOON, I dag",
        "2026-11-21, 0, SOON, 0 arbejdsdage",
        "2026-11-23, 1, SOON, 1 arbejdsdag",
        "2026-11-24, 2, SOON, 2 arbejdsdage",
        "2026-11-25, 3, CALM, 3 arbejdsdage",
    })
    void an_open_deadline_says_how_near_it_is(LocalDate day, int workingDays, Tone tone, String words) {
        Due due = Due.of(day, TODAY, workingDays);

        assertEquals(tone, due.tone());
        assertEquals(words, Messages.danish().say(due.left()));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-19, OK, Rettidig",
        "2026-11-20, OK, Rettidig",
        "2026-11-21, LATE, 1 dag for sent",
        "2026-11-23, LATE, 3 dage for sent",
    })
    void a_deadline_that_is_over_says_whether_it_was_kept(LocalDate done, Tone tone, String words) {
        Due due = Due.kept(TODAY, done);

        assertEquals(tone, due.tone());
        assertEquals(words, Messages.danish().say(due.left()));
    }
}
