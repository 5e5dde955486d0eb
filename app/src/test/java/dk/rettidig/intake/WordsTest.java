package dk.rettidig.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dk.rettidig.language.Messages;
import dk.rettidig.letter.reading.WarningCode;
import dk.rettidig.letter.reading.source.Unreadable;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WordsTest {

    private static final Messages ENGLISH = Messages.preferredBy(List.of(Locale.UK));

    @ParameterizedTest
    @EnumSource
    void a_warning_has_the_readers_own_words_in_danish_and_others_in_english(WarningCode code) {
        String key = "intake.warning." + code;

        assertEquals(code.message(), Messages.danish().say(key));
        assertFalse(ENGLISH.say(key).equals(key));
    }

    @ParameterizedTest
    @EnumSource
    void a_refused_file_is_refused_in_the_readers_own_words(Unreadable.Reason reason) {
        String key = "intake.unreadable." + reason;

        assertEquals(new Unreadable(reason).getMessage(), Messages.danish().say(key));
        assertFalse(ENGLISH.say(key).equals(key));
    }

    @ParameterizedTest
    @EnumSource
    void what_the_registers_do_not_agree_with_has_a_sentence(Mismatch mismatch) {
        String key = "intake.warning." + mismatch;

        assertFalse(Messages.danish().say(key).equals(key));
    }
}
