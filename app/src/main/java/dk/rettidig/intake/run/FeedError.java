package dk.rettidig.intake.run;

import dk.rettidig.database.Row;
import dk.rettidig.intake.parliament.TakeQuestions.Problem;
import jakarta.persistence.Entity;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** A document a run could not use, and why. */
@Entity
@Table(name = "feed_error")
public class FeedError extends Row {

    @ManyToOne(optional = false)
    private FeedRun run;

    private int document;

    private String message;

    protected FeedError() {}

    FeedError(FeedRun run, Problem problem) {
        this.run = run;
        this.document = problem.document();
        this.message = problem.message();
    }

    public FeedRun run() {
        return run;
    }

    public int document() {
        return document;
    }

    public String message() {
        return message;
    }
}
