package dk.rettidig.report.http;

import dk.rettidig.journal.register.RegisterHistory;
import dk.rettidig.language.Messages;
import dk.rettidig.report.Figures;
import dk.rettidig.report.closing.ClosedPeriod;
import dk.rettidig.report.closing.Since;
import dk.rettidig.report.plan.PlannedGoal;
import dk.rettidig.report.plan.PlannedGoal.Status;
import dk.rettidig.web.page.Page;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The goals of one year.
 *
 * @param running whether the year is not over, so that a counted goal shows how it stands
 * @param closed how the year was closed, when it was: then a counted goal is what was frozen
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
        @Nullable Closed closed,
        List<Line> goals,
        int reached,
        int weight,
        boolean mayChange,
        List<RegisterHistory.Line> history) {

    /**
     * One goal.
     *
     * @param rate of a goal that is counted by this system
     * @param today what a closed year would come to now, when it is something else
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
            Status status,
            @Nullable Today today) {

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
                    goal.status(figures),
                    null);
        }

        /** Of a closed year, which was held against the target of its day. */
        static Line of(PlannedGoal goal, Since since) {
            if (!goal.isCounted()) {
                return of(goal, since.now());
            }
            Today held = new Today(since.then().rate(), status(since.then()));
            Today today = new Today(since.now().rate(), goal.status(since.now()));
            return new Line(
                    goal.id(),
                    goal.number(),
                    goal.wording(),
                    goal.weight(),
                    goal.threshold(),
                    true,
                    held.rate(),
                    goal.measured(),
                    held.status(),
                    held.equals(today) ? null : today);
        }

        private static Status status(Figures then) {
            if (then.scored() == 0) {
                return Status.OPEN;
            }
            return then.met() ? Status.REACHED : Status.NOT_REACHED;
        }
    }

    /** What a closed year would come to now. */
    public record Today(@Nullable BigDecimal rate, Status status) {}

    /**
     * That the year was closed, and what would be counted otherwise today.
     *
     * @param address of the closed period, for whoever may see it
     * @param target in per cent, from which the goal was reached then
     */
    public record Closed(
            @Nullable String address, Instant at, String by, int target, int targetToday, List<Change> changes) {

        static Closed of(Since since, boolean mayOpen, Messages words) {
            ClosedPeriod period = since.closed();
            return new Closed(
                    mayOpen ? "/reports/closings/" + period.id() : null,
                    period.closedAt(),
                    period.closedBy().name(),
                    since.then().target(),
                    since.now().target(),
                    since.differences().stream()
                            .map(one -> new Change(one.id(), one.ref(), one.why(words)))
                            .toList());
        }
    }

    /** One hearing that would count otherwise. */
    public record Change(long id, @Nullable String ref, String why) {}

    static GoalsPage of(
            int year,
            List<Integer> years,
            boolean running,
            @Nullable Closed closed,
            List<Line> goals,
            boolean mayChange,
            List<RegisterHistory.Line> history) {
        return new GoalsPage(
                year,
                years,
                running,
                closed,
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
