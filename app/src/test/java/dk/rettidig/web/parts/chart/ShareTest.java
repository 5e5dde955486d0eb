package dk.rettidig.web.parts.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.rettidig.language.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShareTest {

    @ParameterizedTest
    @CsvSource({
        "41, 52, '78,8 %', false",
        "66, 75, '88,0 %', false",
        "8997, 10000, '89,9 %', false",
        "9, 10, '90,0 %', true",
        "37, 37, '100,0 %', true",
    })
    void a_share_is_cut_and_never_rounded_up(long part, long whole, String words, boolean reached) {
        Share share = new Share("1. kv. 2025", part, whole, 90);

        assertEquals(words, share.percentIn(Messages.DANISH));
        assertEquals(reached, share.met());
    }

    @Test
    void nothing_of_nothing_has_no_share() {
        Share share = new Share("4. kv. 2026", 0, 0, 90);

        assertTrue(share.isEmpty());
        assertEquals("–", share.percentIn(Messages.DANISH));
    }
}
