package dk.rettidig.question;

import dk.rettidig.database.Row;
import dk.rettidig.people.Person;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

/** A letter went to Parliament. The first timely interim answer never counts as a final one. */
@Entity
@Table(name = "answer_given")
public class AnswerGiven extends Row {

    /** What kind of answer it was. */
    public enum Kind {
        INTERIM,
        FINAL,
        /** "Omtryk": replaces what was sent before. */
        CORRECTION;

        public String messageKey() {
            return "question.answer." + name();
        }
    }

    @ManyToOne(optional = false)
    private Question question;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Column(name = "given_on")
    private LocalDate on;

    @ManyToOne(optional = false)
    private Person by;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    protected AnswerGiven() {}

    AnswerGiven(Question question, Kind kind, LocalDate on, Person by, Instant now) {
        this.question = question;
        this.kind = kind;
        this.on = on;
        this.by = by;
        this.recordedAt = now;
    }

    public Question question() {
        return question;
    }

    public Kind kind() {
        return kind;
    }

    public LocalDate on() {
        return on;
    }

    public Person by() {
        return by;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
