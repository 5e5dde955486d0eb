package dk.rettidig.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SoughtTest {

    /** As references are written in letters and said in the corridor. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "REU alm. del 858 | reu-858",
                "reu alm del - spm. 858 | reu-858",
                "REU alm. del spørgsmål nr. 858 | reu-858",
                "L 95 spm. 22 | l95-22",
                "l 95A, spørgsmål nr. 3 | l95a-3",
                "Aktstk. 108 spm. 9 | akt108-9",
                "S 452 | s452"
            })
    void a_reference_is_found_as_people_say_it(String typed, String inSession) {
        Sought sought = Sought.of(typed);

        assertEquals(inSession, sought.words().get(0));
        assertEquals(1, sought.conditions().size());
        assertEquals("r.refInSession = :word0", sought.conditions().get(0));
    }

    @Test
    void all_words_must_be_found() {
        assertEquals(2, Sought.of(" droner  Kjær ").conditions().size());
        assertEquals("%kjær%", Sought.of("droner Kjær").parameters().get("word1"));
    }

    @Test
    void a_sign_stands_for_itself() {
        assertEquals("%100\\%%", Sought.of("100%").words().get(0));
    }
}
