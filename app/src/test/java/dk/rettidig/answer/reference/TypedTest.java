package dk.rettidig.answer.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypedTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "4 | REU- | 4",
                "spm. nr. 4 | REU- | 4",
                "Spørgsmål nr. 671 | REU- | 671",
                "spm. nr. | REU- | ''",
                "UUI alm. del 85 | UUI- | 85",
                "REU alm. del | REU- | ''",
                "REU alm.del spm. nr. 1193 | REU- | 1193",
                "L 95 spm. 2 | L95- | 2",
                "L 95 spm. nr. | L95- | ''",
                "B12 | B12- | ''",
                "Aktstk. 108 spm. 9 | AKT108- | 9",
                "S 452 | S | 452"
            })
    void a_reference_is_recognised_as_people_write_it(String text, String group, String number) {
        assertEquals(new Typed(group, number), Typed.of(text, "REU").orElseThrow());
    }

    @ParameterizedTest
    @CsvSource({"''", "hvornår kommer svaret", "4%", "_", "REU-4'"})
    void other_words_mean_no_question(String text) {
        assertEquals(Optional.empty(), Typed.of(text, "REU"));
    }

    @Test
    void nobody_types_so_long_a_reference() {
        assertEquals(Optional.empty(), Typed.of("nr. ".repeat(10_000), "REU"));
    }
}
