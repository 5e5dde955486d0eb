package dk.rettidig.answer;

import dk.rettidig.database.Row;
import dk.rettidig.hearing.Statement;
import jakarta.persistence.Entity;
import jakarta.persistence.ManyToOne;

/** Where a quote of a draft comes from. */
@Entity
public class Quotation extends Row {

    @ManyToOne(optional = false)
    private Draft draft;

    /** The quote's place among the draft's blocks. */
    private int place;

    @ManyToOne(optional = false)
    private Statement statement;

    protected Quotation() {}

    Quotation(Draft draft, int place, Statement statement) {
        this.draft = draft;
        this.place = place;
        this.statement = statement;
    }

    /** The authority has sent another version since. */
    public boolean isOutdated() {
        return statement
                .hearing()
                .latestStatement()
                .filter(latest -> latest.number() > statement.number())
                .isPresent();
    }

    public Draft draft() {
        return draft;
    }

    public int place() {
        return place;
    }

    public Statement statement() {
        return statement;
    }
}
