package dk.rettidig.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SortingTest {

    @ParameterizedTest
    @ValueSource(strings = {"due", "-due", "asked", "-asked", "ref", "-ref"})
    void an_order_is_read_as_it_is_written(String text) {
        assertEquals(Optional.of(text), Sorting.parse(text).map(Sorting::toString));
    }

    @Test
    void an_unknown_order_is_none() {
        assertEquals(Optional.empty(), Sorting.parse("text"));
    }

    @Test
    void a_second_press_on_a_head_turns_the_list_round() {
        Sorting rising = Sorting.BY_RISK.by(Sorting.Key.REF);

        assertEquals("ref", rising.toString());
        assertEquals("-ref", rising.by(Sorting.Key.REF).toString());
        assertEquals("ref", rising.by(Sorting.Key.REF).by(Sorting.Key.REF).toString());
    }

    @Test
    void a_place_is_read_as_it_is_written() {
        assertEquals(new Sorting.Place(LocalDate.of(2026, 11, 20), 7), Sorting.BY_RISK.place("2026-11-20_7"));
        assertEquals(
                new Sorting.Place("20241-REU-858", 7), new Sorting(Sorting.Key.REF, true).place("20241-REU-858_7"));
    }

    @Test
    void what_is_no_place_is_refused() {
        assertThrows(DateTimeException.class, () -> Sorting.BY_RISK.place("tomorrow_7"));
        assertThrows(NumberFormatException.class, () -> Sorting.BY_RISK.place("2026-11-20_x"));
    }
}
