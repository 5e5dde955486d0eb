package dk.rettidig.intake.run;

import dk.rettidig.database.Row;
import dk.rettidig.intake.parliament.TakeQuestions.Taken;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One run and what it did. */
@Entity
@Table(name = "feed_run")
public class FeedRun extends Row {

    /** How a run ended. */
    public enum Outcome {
        GOOD,
        /** Parliament did not answer, or its answer could not be right. */
        STOPPED,
        /** The server went away under it; the next run goes on. */
        DIED;

        public String messageKey() {
            return "intake.run." + name();
        }
    }

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    @Enumerated(EnumType.STRING)
    private @Nullable Outcome outcome;

    private String reason = "";

    private int created;

    private int changed;

    private int errors;

    protected FeedRun() {}

    FeedRun(Instant now) {
        this.startedAt = now;
    }

    FeedRun add(Taken taken) {
        created += taken.created();
        changed += taken.changed();
        errors += taken.problems().size();
        return this;
    }

    FeedRun end(Outcome how, String why, Instant now) {
        outcome = how;
        reason = why.substring(0, Math.min(why.length(), 1000));
        endedAt = now;
        return this;
    }

    public Instant startedAt() {
        return startedAt;
    }

    public Optional<Instant> endedAt() {
        return Optional.ofNullable(endedAt);
    }

    /** None while it runs. */
    public Optional<Outcome> outcome() {
        return Optional.ofNullable(outcome);
    }

    public String reason() {
        return reason;
    }

    public int created() {
        return created;
    }

    public int changed() {
        return changed;
    }

    public int errors() {
        return errors;
    }
}
