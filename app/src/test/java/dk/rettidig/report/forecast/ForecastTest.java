package dk.rettidig.report.forecast;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.rettidig.report.Figures;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class ForecastTest {

    @Test
    void those_waiting_are_expected_to_come_as_those_before_did_and_no_better() {
        Forecast forecast = new Forecast(figures(40, 4, 10), figures(85, 15, 0));

        assertEquals(8, forecast.expectedOfWaiting(), "10 times 85 of 100 is 8.5, and half a hearing is none");
        assertEquals(new BigDecimal("88.8"), forecast.likelyRate(), "48 of 54");
        assertFalse(forecast.isLikelyMet());
    }

    @Test
    void with_nothing_waiting_the_quarter_ends_as_it_was_counted() {
        Forecast forecast = new Forecast(figures(45, 5, 0), figures(1, 99, 0));

        assertEquals(new BigDecimal("90.0"), forecast.likelyRate());
        assertTrue(forecast.isLikelyMet());
    }

    @Test
    void without_a_history_nothing_is_foretold() {
        Forecast forecast = new Forecast(figures(3, 0, 2), figures(0, 0, 0));

        assertNull(forecast.expectedOfWaiting());
        assertNull(forecast.likelyRate());
        assertFalse(forecast.isLikelyMet());
    }

    private static Figures figures(long onTime, long late, long waiting) {
        return new Figures(
                onTime + late + waiting, onTime, late, waiting, 0, onTime, late, onTime + late, onTime + late, 90);
    }

    @Test
    void the_goal_is_likely_met_with_exactly_the_share_it_asks_for() {
        Forecast forecast = new Forecast(figures(80, 10, 10), figures(100, 0, 0));

        assertEquals(new BigDecimal("90.0"), forecast.likelyRate());
        assertTrue(forecast.isLikelyMet());
        assertFalse(new Forecast(figures(79, 10, 11), figures(99, 1, 0)).isLikelyMet(), "89 of 100");
    }
}
