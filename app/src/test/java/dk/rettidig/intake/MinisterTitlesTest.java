package dk.rettidig.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MinisterTitlesTest {

    /** As sheets have written them, and as Parliament's own register has them. */
    @ParameterizedTest
    @CsvSource({
        "Justitsministeren, justitsminister",
        "justitsminister, justitsminister",
        "Udlændinge- og integrationsministeren, udlændinge- og integrationsminister",
        "ministeren for fiskeri og ligestilling, minister for fiskeri og ligestilling"
    })
    void a_title_is_known_in_its_definite_form(String addressed, String registered) {
        assertEquals(registered, MinisterTitles.plain(addressed));
    }
}
