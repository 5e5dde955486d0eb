package dk.rettidig.report.plan;

import dk.rettidig.database.Row;
import dk.rettidig.report.Figures;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** One goal of one year. */
@Entity
@Table(name = "planned_goal")
public class PlannedGoal extends Row {

    @Column(name = "plan_year")
    private int planYear;

    /** As the plan numbers it: "4.2". */
    private String number;

    private String wording;

    /** In per cent of the whole plan. */
    private int weight;

    /** From how many per cent on it is reached, when it is counted by this system. */
    private @Nullable Integer threshold;

    /** What was measured elsewhere, in words. */
    @Column(name = "measured_value")
    private @Nullable String measured;

    @Enumerated(EnumType.STRING)
    @Column(name = "own_status")
    private @Nullable Status ownStatus;

    /** Whether a goal is reached. */
    public enum Status {
        REACHED,
        NOT_REACHED,
        OPEN
    }

    protected PlannedGoal() {}

    PlannedGoal(int year, String number, String wording, int weight, @Nullable Integer threshold) {
        this.planYear = year;
        this.number = number;
        this.wording = wording;
        this.weight = weight;
        this.threshold = threshold;
    }

    /** What somebody measured elsewhere; a goal that is counted here takes no other value. */
    void measure(String value, Status status) {
        measured = value;
        ownStatus = status;
    }

    /** A plan may be adjusted while its year runs. */
    void adjust(String newWording, int newWeight, @Nullable Integer newThreshold) {
        wording = newWording;
        weight = newWeight;
        threshold = newThreshold;
    }

    public int year() {
        return planYear;
    }

    public String number() {
        return number;
    }

    public String wording() {
        return wording;
    }

    public int weight() {
        return weight;
    }

    public @Nullable Integer threshold() {
        return threshold;
    }

    /** Whether this system counts it: the contributions within the deadline. */
    public boolean isCounted() {
        return threshold != null;
    }

    public @Nullable String measured() {
        return measured;
    }

    /** @param figures of the goal's year */
    public Status status(Figures figures) {
        if (threshold == null) {
            return ownStatus == null ? Status.OPEN : ownStatus;
        }
        if (figures.scored() == 0) {
            return Status.OPEN;
        }
        return figures.reaches(threshold) ? Status.REACHED : Status.NOT_REACHED;
    }
}
