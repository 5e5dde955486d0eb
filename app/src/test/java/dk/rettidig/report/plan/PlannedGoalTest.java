package dk.rettidig.report.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.rettidig.report.Figures;
import dk.rettidig.report.plan.PlannedGoal.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlannedGoalTest {

    @ParameterizedTest(name = "{0} on time and {1} late against {2} per cent: {3}")
    @CsvSource({
        "9, 1, 90, REACHED",
        "2249, 251, 90, NOT_REACHED",
        "9, 1, 91, NOT_REACHED",
        "0, 0, 90, OPEN",
    })
    void a_counted_goal_is_reached_from_its_threshold_on_and_open_while_nothing_is_scored(
            long onTime, long late, int threshold, Status status) {
        PlannedGoal goal = new PlannedGoal(2024, "4.2", "Inden for fristen", 10, threshold);

        assertTrue(goal.isCounted());
        assertEquals(status, goal.status(figures(onTime, late)));
    }

    @Test
    void a_goal_measured_elsewhere_is_what_somebody_said_and_open_until_then() {
        PlannedGoal goal = new PlannedGoal(2024, "4.1", "Tilfredshed", 10, null);
        assertFalse(goal.isCounted());
        assertEquals(Status.OPEN, goal.status(figures(0, 9)));

        goal.measure("4,2 af 5", Status.REACHED);

        assertEquals("4,2 af 5", goal.measured());
        assertEquals(Status.REACHED, goal.status(figures(0, 9)));
    }

    @Test
    void a_goal_is_adjusted_in_its_words_weight_and_threshold_and_keeps_its_year_and_number() {
        PlannedGoal goal = new PlannedGoal(2024, "4.2", "Inden for fristen", 10, 90);

        goal.adjust("Til tiden", 15, 95);

        assertEquals("2024 4.2", goal.year() + " " + goal.number());
        assertEquals("Til tiden, 15, 95", goal.wording() + ", " + goal.weight() + ", " + goal.threshold());
    }

    private static Figures figures(long onTime, long late) {
        return new Figures(onTime + late, onTime, late, 0, 0, onTime, late, 0, 0, 90);
    }
}
