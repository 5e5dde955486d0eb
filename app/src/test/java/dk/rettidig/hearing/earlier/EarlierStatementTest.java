package dk.rettidig.hearing.earlier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EarlierStatementTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Rigspolitiet har tre droner. De flyver. | Rigspolitiet har tre droner.",
                "Den 3. Maj var der ingen. Siden kom tre. | Den 3. Maj var der ingen.",
                "Er det nok? Ja. | Er det nok?",
                "Tre droner | Tre droner",
            })
    void it_opens_with_its_first_sentence(String text, String opening) {
        assertEquals(opening, EarlierStatement.opening(text));
    }

    @Test
    void a_paragraph_without_an_end_is_an_opening_too() {
        assertEquals("Indledning", EarlierStatement.opening("Indledning\n\nRigspolitiet har tre droner."));
    }

    @Test
    void a_very_long_sentence_is_cut() {
        String opening = EarlierStatement.opening("droner og ".repeat(50));

        assertTrue(opening.length() < 170, opening);
        assertTrue(opening.endsWith("…"), opening);
    }
}
