package dk.rettidig.web.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormFieldsTest {

    @Test
    void what_a_browser_escaped_is_read_as_it_was_written() {
        assertEquals(
                Map.of("å", List.of("æ ø\r\n+", "🚀"), "tom", List.of("")),
                FormFields.of("%C3%A5=%C3%A6+%c3%b8%0D%0A%2B&%C3%A5=%F0%9F%9A%80&tom"));
    }

    /** Latin 1, half a letter, half a surrogate pair, an overlong solidus, and two escapes that are none. */
    @ParameterizedTest
    @ValueSource(strings = {"a=%e6", "a=%c3", "a=%ed%a0%80", "a=%c0%af", "a=%", "a=%zz", "%ff=a"})
    void what_is_no_utf_8_is_refused_and_not_guessed(String body) {
        assertThrows(Invalid.class, () -> FormFields.of(body));
    }

    @Test
    void more_fields_than_any_form_has_are_refused() {
        assertThrows(Invalid.class, () -> FormFields.of("a&".repeat(10_001)));
    }

    @Test
    void a_field_deeper_than_any_form_has_is_refused() {
        assertThrows(Invalid.class, () -> FormTree.of(Map.of("a" + ".a".repeat(100_000), List.of("1"))));
    }
}
