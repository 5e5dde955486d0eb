package dk.rettidig.web.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "Ærø §\u00a042, stk. 1\r\n\ttab", "linje\u000bside\f", "\ud83d\ude80", "\u0085\ufffd"})
    void what_people_write_is_plain_text(String text) {
        assertTrue(PlainText.is(text));
        assertEquals(text, PlainText.within(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0000", "\u0001", "\u001b", "\u007f", "\ud800", "\udc00\ud800", "\ufffe", "\uffff"})
    void what_a_database_or_a_word_file_cannot_hold_is_not(String character) {
        assertFalse(PlainText.is("a" + character + "b"));
        assertEquals("ab", PlainText.within("a" + character + "b"));
    }
}
