package dk.rettidig.letter.reading;

import dk.rettidig.letter.ProcessorTime;
import dk.rettidig.letter.reading.source.Unreadable;
import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts of one phrase over and over, as long as a long letter: what makes a careless pattern try everything. */
class EndlessTextsTest {
    private static final int LONGEST = 90_000;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                " ",
                "\n",
                "\f",
                "-\n",
                "”",
                ":\n”",
                "A-, ",
                "A. ",
                "Aa ",
                "1 ",
                "12.",
                "aa ",
                "aA",
                "a- a",
                "a-a",
                "\ufffd",
                "Ã¸",
                "(",
                "A (B), ",
                "Dato:\n",
                "Dato: Kontor: ",
                "Kontor: a\nb\n",
                "1. maj 2020\n",
                "Viggo Sand\n",
                "Viggo Sand\n/\n",
                "Spørgsmål ",
                "Spørgsmål 1\n",
                "Spørgsmål nr. 1 (Alm. del)\n",
                "Svar:\n",
                "Spørgsmål 1:\nSvar:\nRigspolitiet har oplyst følgende:\n”",
                "Svar: Rigspolitiet har oplyst følgende: ”a” ",
                "Hermed sendes ",
                "Hermed sendes besvarelse af spørgsmål nr. 1, ",
                "har i brev af 1. maj 2020 stillet ",
                "Spørgsmålet er stillet efter ønske fra ",
                "stillet til ministeren for by, bolig og ",
                "forslag til lov om ændring af ",
                "L 1 forslag til lov om ",
                "aktstykke 1 ",
                "Folketingets Udvalg for A, B og ",
                "Udvalget udbeder sig ministerens besvarelse af ",
                "På udvalgets vegne\n",
                "Kopi til justitsministeren og ",
                "Retsudvalget 2018-19\nREU Alm.del\n",
                "REU, Alm.del - 2018-19 - Endeligt svar på spørgsmål 1: ",
                "Fra: a\nTil: b\n",
                "From: a@example.dk\nTo: b@example.dk\n",
                "> ",
                "[a](b",
                "**a"
            })
    void a_text_without_end_is_read_or_refused_within_two_seconds(String phrase) {
        String text = phrase.repeat(LONGEST / phrase.length());
        String framed = "Svar:\n" + text + "\nSpørgsmål 1:\n";
        ProcessorTime.assertWithin(Duration.ofSeconds(2), () -> read(framed));
    }

    private static void read(String text) {
        try {
            Reading unused = Reader.read(text);
        } catch (Unreadable refused) {
            // Refusing is an answer too.
        }
    }
}
