package dk.rettidig.web.parts.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class BarChartTest {

    @Test
    void each_bar_is_held_against_the_target_of_its_own_year() {
        Share before = new Share("4. kv. 2024", 46, 50, 92);
        Share after = new Share("1. kv. 2025", 46, 50, 95);
        BarChart chart = new BarChart("quarters", "Rettidige bidrag", List.of(before, after));

        assertTrue(before.met());
        assertFalse(after.met());
        assertEquals(95, chart.target(), "the line is named by the target in force now");
        assertEquals(
                (chart.middleOf(0) + chart.middleOf(1)) / 2, chart.endOfTarget(0), "the line steps between the bars");
    }
}
