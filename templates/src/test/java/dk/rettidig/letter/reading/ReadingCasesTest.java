package dk.rettidig.letter.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every folder of cases holds a text and the fields a person has read in it; adding a case is adding a folder. */
class ReadingCasesTest {

    static Stream<ReadingCase> cases() {
        return ReadingCase.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void a_text_gives_the_fields_a_person_has_read_in_it(ReadingCase reading) {
        assertEquals(reading.fields(), ReadingText.of(Reader.read(reading.text())));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void remarks_above_a_text_change_no_field(ReadingCase reading) {
        assertEquals(reading.fields(), ReadingText.of(Reader.read(reading.remarks() + reading.text())));
    }
}
