package dk.rettidig.report.plan;

import dk.rettidig.journal.Journal;
import dk.rettidig.journal.register.RegisterChanged;
import dk.rettidig.language.Text;
import dk.rettidig.people.Person;
import dk.rettidig.refusal.NotFound;
import dk.rettidig.refusal.Refused;
import dk.rettidig.report.plan.PlannedGoal.Status;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The goals of all years. */
@ApplicationScoped
public class GoalPlans {

    /** The chain in the journal. */
    public static final String REGISTER = "goals";

    @PersistenceContext
    EntityManager entities;

    @Inject
    Journal journal;

    /** @param threshold in per cent, of a goal that this system counts */
    public PlannedGoal add(
            int year, String number, String wording, int weight, @Nullable Integer threshold, Person by) {
        if (of(year).stream().anyMatch(goal -> goal.number().equals(number))) {
            throw Refused.because("report.goal.refused.taken", number, String.valueOf(year));
        }
        refuseSecond(year, number, threshold);
        PlannedGoal goal = new PlannedGoal(year, number, wording, weight, threshold);
        entities.persist(goal);
        entities.flush();
        Text what = Text.of("report.goal.happened.Added", number, String.valueOf(year), weight);
        journal.record(new RegisterChanged(REGISTER, what), by);
        return goal;
    }

    /** Says in the journal what it was before. */
    public PlannedGoal adjust(long id, String wording, int weight, @Nullable Integer threshold, Person by) {
        PlannedGoal goal = byId(id);
        refuseSecond(goal.year(), goal.number(), threshold);
        Text what = Text.of(
                "report.goal.happened.Adjusted",
                goal.number(),
                String.valueOf(goal.year()),
                goal.wording(),
                goal.weight(),
                written(goal.threshold()),
                weight,
                written(threshold));
        goal.adjust(wording, weight, threshold);
        journal.record(new RegisterChanged(REGISTER, what), by);
        return goal;
    }

    private static String written(@Nullable Integer threshold) {
        return threshold == null ? "–" : String.valueOf(threshold);
    }

    /** The overview has one line of the target, so one goal of a year is counted. */
    private void refuseSecond(int year, String number, @Nullable Integer threshold) {
        of(year).stream()
                .filter(goal ->
                        threshold != null && goal.isCounted() && !goal.number().equals(number))
                .findFirst()
                .ifPresent(goal -> {
                    throw Refused.because("report.goal.refused.second", goal.number(), String.valueOf(year));
                });
    }

    private PlannedGoal byId(long id) {
        return Optional.ofNullable(entities.find(PlannedGoal.class, id)).orElseThrow(() -> new NotFound("goal " + id));
    }

    public PlannedGoal measure(long id, String value, Status status, Person by) {
        PlannedGoal goal = byId(id);
        if (goal.isCounted()) {
            throw Refused.because("report.goal.refused.counted");
        }
        goal.measure(value, status);
        Text what = Text.of("report.goal.happened.Measured", goal.number(), String.valueOf(goal.year()), value);
        journal.record(new RegisterChanged(REGISTER, what), by);
        return goal;
    }

    /** Of a year, in the order of their numbers. */
    public List<PlannedGoal> of(int year) {
        return entities.createQuery(
                        "select g from PlannedGoal g where g.planYear = :year order by g.number", PlannedGoal.class)
                .setParameter("year", year)
                .getResultList();
    }

    /** The years that have a plan, the latest first. */
    public List<Integer> years() {
        return entities.createQuery(
                        "select distinct g.planYear from PlannedGoal g order by g.planYear desc", Integer.class)
                .getResultList();
    }
}
