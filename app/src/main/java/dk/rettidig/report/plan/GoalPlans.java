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
import org.jspecify.annotations.Nullable;

/** The goals of all years. */
@ApplicationScoped
public class GoalPlans {

    private static final String REGISTER = "goals";

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
        PlannedGoal goal = new PlannedGoal(year, number, wording, weight, threshold);
        entities.persist(goal);
        entities.flush();
        Text what = Text.of("report.goal.happened.Added", number, String.valueOf(year), weight);
        journal.record(new RegisterChanged(REGISTER, what), by);
        return goal;
    }

    public PlannedGoal measure(long id, String value, Status status, Person by) {
        PlannedGoal goal = entities.find(PlannedGoal.class, id);
        if (goal == null) {
            throw new NotFound("goal " + id);
        }
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
