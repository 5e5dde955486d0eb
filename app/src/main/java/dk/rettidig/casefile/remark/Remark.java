package dk.rettidig.casefile.remark;

import dk.rettidig.database.Row;
import dk.rettidig.people.Person;
import dk.rettidig.question.Question;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.ManyToOne;
import java.time.Instant;

/** A sentence about a case. */
@Entity
public class Remark extends Row {

    @ManyToOne(optional = false)
    private Question question;

    private String words;

    @ManyToOne(optional = false)
    private Person by;

    @Column(name = "made_at")
    private Instant madeAt;

    protected Remark() {}

    public Remark(Question question, String words, Person by, Instant now) {
        this.question = question;
        this.words = words;
        this.by = by;
        this.madeAt = now;
    }

    public Question question() {
        return question;
    }

    public String words() {
        return words;
    }

    public Person by() {
        return by;
    }

    public Instant madeAt() {
        return madeAt;
    }
}
