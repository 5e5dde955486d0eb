package dk.rettidig.question;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuestionRefTest {

    @ParameterizedTest
    @CsvSource({
        "20231-REU-1193, GENERAL, REU, '', 1193",
        "20241-L218-17, BILL, '', 218, 17",
        "20231-L108A-3, BILL, '', 108A, 3",
        "20231-B115-3, RESOLUTION, '', 115, 3",
        "20141-AKT108-9, APPROPRIATION, '', 108, 9",
        "20231-S452, SECTION_20, '', '', 452",
        "20222-UUI-1, GENERAL, UUI, '', 1"
    })
    void a_reference_is_read_as_it_is_written(String text, Matter matter, String committee, String paper, int number) {
        QuestionRef ref = QuestionRef.parse(text).orElseThrow();

        assertEquals(new QuestionRef(text.substring(0, 5), committee, matter, paper, number), ref);
        assertEquals(text, ref.toString());
    }

    @ParameterizedTest
    @CsvSource({
        "20231-REU-1193, REU alm. del 1193",
        "20241-L218-17, L 218 spm. 17",
        "20231-B115-3, B 115 spm. 3",
        "20141-AKT108-9, Aktstk. 108 spm. 9",
        "20231-S452, S 452",
        "nonsense, nonsense"
    })
    void a_reference_is_said_as_people_say_it(String ref, String spoken) {
        assertEquals(spoken, QuestionRef.spoken(ref));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "20231-REU-0",
                "2023-REU-1",
                "20231-reu-1",
                "20231-L-17",
                "20231-REU-123456",
                "../20231-REU-1"
            })
    void anything_else_is_no_reference(String text) {
        assertEquals(Optional.empty(), QuestionRef.parse(text));
    }

    @ParameterizedTest
    @CsvSource({"GENERAL, '', ''", "BILL, REU, ''", "APPROPRIATION, FIU, x"})
    void a_reference_without_its_parts_is_not_complete(Matter matter, String committee, String paper) {
        assertTrue(!new QuestionRef("20231", committee, matter, paper, 1).isComplete());
    }
}
