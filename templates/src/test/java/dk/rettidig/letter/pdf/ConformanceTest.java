package dk.rettidig.letter.pdf;

import org.junit.jupiter.api.Test;

class ConformanceTest {

    @Test
    void a_letter_with_one_of_everything_follows_both_standards() {
        Conformance.check(LetterPdf.of(Samples.everything()));
    }

    @Test
    void a_long_letter_follows_both_standards() {
        Conformance.check(LetterPdf.of(Samples.plain(12)));
    }
}
