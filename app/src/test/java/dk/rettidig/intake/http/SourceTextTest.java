package dk.rettidig.intake.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dk.rettidig.intake.Compared;
import dk.rettidig.intake.http.SourceText.Stretch;
import dk.rettidig.intake.suggestion.Suggestions;
import dk.rettidig.language.Messages;
import dk.rettidig.letter.reading.Field;
import dk.rettidig.letter.reading.Reader;
import dk.rettidig.letter.reading.Reading;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SourceTextTest {

    private static final String SHEET =
            """
            Retsudvalget
            Til: Justitsministeren
            Dato: 12. november 2024
            Udvalget udbeder sig ministerens besvarelse af følgende spørgsmål:
            REU alm. del
            Spørgsmål 4711
            Hvor mange cykler har politiet fundet?
            På udvalgets vegne
            """;

    private static ReadingPage page() {
        Reading reading = Reader.read(SHEET);
        Compared compared = new Compared(reading, LocalDate.of(2024, 11, 12), null, null, null, List.of());
        return ReadingWriter.page(compared, Suggestions.NONE, List.of(), Messages.danish());
    }

    @Test
    void the_stretches_are_the_whole_source() {
        String whole =
                SourceText.of(page()).stretches().stream().map(Stretch::text).collect(Collectors.joining());

        assertEquals(SHEET, whole);
    }

    @Test
    void what_was_read_is_marked_with_its_field() {
        Stretch date = SourceText.of(page()).stretches().stream()
                .filter(stretch -> stretch.field().equals("askedOn"))
                .findFirst()
                .orElseThrow();

        assertEquals("12. november 2024", date.text());
        assertEquals(List.of("askedOn"), date.begins());
    }

    @ParameterizedTest
    @EnumSource
    void every_field_that_can_be_marked_has_a_name(Field field) {
        String key = "intake.field." + ReadingWriter.name(field);

        assertFalse(Messages.danish().say(key).equals(key), key);
    }
}
