package dk.rettidig.report.http;

import dk.rettidig.journal.register.RegisterHistory;
import dk.rettidig.report.Figures;
import dk.rettidig.report.plan.PlannedGoal;
import dk.rettidig.report.plan.PlannedGoal.Status;
import dk.rettidig.web.page.Page;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The goals of one year.
 *
 * @param running whether the year is not over, so that a counted goal shows how it stands
 * @param reached the weights of the goals that are reached, added up
 * @param weight the weights of all of them
 * @param mayChange whether the reader may enter goals and what was measured
 * @param history what the journal says of the plans, the newest first
 */
@Page("report/goals")
public record GoalsPage(
        int year,
        List<Integer> years,
        boolean running,
        List<Line> goals,
        int reached,
        int weight,
        boolean mayChange,
        List<RegisterHistory.Line> history) {

    /**
     * One goal.
     *
     * @param rate of a goal that is counted by this system
     * @param measured what was entered for one that is not
     */
    public record Line(
            long id,
            String number,
            String wording,
            int weight,
            @Nullable Integer threshold,
            boolean counted,
            @Nullable BigDecimal rate,
            @Nullable String measured,
            Status status) {

        static Line of(PlannedGoal goal, Figures figures) {
            return new Line(
                    goal.id(),
                    goal.number(),
                    goal.wording(),
                    goal.weight(),
                    goal.threshold(),
                    goal.isCounted(),
                    goal.isCounted() ? figures.rate() : null,
                    goal.measured(),
                    goal.status(figures));
        }
    }

    static GoalsPage of(
            int year,
            List<Integer> years,
            boolean running,
            List<Line> goals,
            boolean mayChange,
            List<RegisterHistory.Line> history) {
        return new GoalsPage(
                year,
                years,
                running,
                goals,
                goals.stream()
                        .filter(goal -> goal.status() == Status.REACHED)
                        .mapToInt(Line::weight)
                        .sum(),
                goals.stream().mapToInt(Line::weight).sum(),
                mayChange,
                history);
    }
}
