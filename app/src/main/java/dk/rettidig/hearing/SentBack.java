package dk.rettidig.hearing;

import dk.rettidig.database.Row;
import dk.rettidig.people.Person;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Lob;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** A statement that was not enough, and what is missing. */
@Entity
@Table(name = "sent_back")
public class SentBack extends Row {

    @ManyToOne(optional = false)
    private Hearing hearing;

    @ManyToOne(optional = false)
    private Statement statement;

    @Lob
    private String missing;

    @Column(name = "sent_back_at")
    private Instant at;

    @ManyToOne(optional = false)
    private Person by;

    protected SentBack() {}

    SentBack(Hearing hearing, Statement statement, String missing, Instant at, Person by) {
        this.hearing = hearing;
        this.statement = statement;
        this.missing = missing;
        this.at = at.truncatedTo(ChronoUnit.MICROS);
        this.by = by;
    }

    public Hearing hearing() {
        return hearing;
    }

    public Statement statement() {
        return statement;
    }

    public String missing() {
        return missing;
    }

    public Instant at() {
        return at;
    }

    public Person by() {
        return by;
    }
}
