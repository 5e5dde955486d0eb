package dk.rettidig.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiguresTest {

    @Test
    void just_under_ninety_is_shown_cut_and_does_not_reach_the_goal() {
        Figures figures = figures(2249, 251); // 89,96 per cent

        assertEquals(new BigDecimal("89.9"), figures.rate());
        assertFalse(figures.met());
    }

    @Test
    void exactly_ninety_reaches_the_goal() {
        assertEquals(new BigDecimal("90.0"), figures(9, 1).rate());
        assertTrue(figures(9, 1).met());
    }

    @Test
    void no_scored_hearing_gives_no_rate_rather_than_none_or_all() {
        assertNull(figures(0, 0).rate());
        assertFalse(figures(0, 0).met());
        assertEquals(0, figures(0, 0).roomLeft());
    }

    @ParameterizedTest(name = "{0} on time and {1} late leave room for {2}")
    @CsvSource({"9, 0, 1", "9, 1, 0", "47, 3, 2", "41, 11, 0", "100, 0, 11", "0, 5, 0"})
    void room_is_left_for_as_many_as_the_goal_allows(long onTime, long late, long room) {
        assertEquals(room, figures(onTime, late).roomLeft());
        assertTrue(onTime == 0 || room == 0 || figures(onTime, late + room).met());
        assertFalse(figures(onTime, late + room + 1).met());
    }

    private static Figures figures(long onTime, long late) {
        return new Figures(onTime + late, onTime, late, 0, 0, onTime, late, onTime + late, onTime + late, 90);
    }
}
