package dk.rettidig.question;

import dk.rettidig.database.Row;
import dk.rettidig.people.Person;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import java.time.Instant;
import java.time.LocalDate;

/** The question needs no answer from this ministry any more. */
@Entity
public class Ending extends Row {

    /** Why it needs none. */
    public enum Kind {
        /** The committee took it back. */
        WITHDRAWN,
        /** Another minister answers it. */
        TRANSFERRED,
        /** It fell away, as when an election is called. */
        LAPSED;

        public String messageKey() {
            return "question.ending." + name();
        }
    }

    @OneToOne(optional = false)
    private Question question;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Column(name = "ended_on")
    private LocalDate on;

    private String reason;

    /** The minister a transferred question went to, otherwise empty. */
    private String receiver;

    @ManyToOne(optional = false)
    private Person by;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    protected Ending() {}

    Ending(Question question, Kind kind, LocalDate on, String reason, String receiver, Person by, Instant now) {
        this.question = question;
        this.kind = kind;
        this.on = on;
        this.reason = reason;
        this.receiver = receiver;
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

    public String reason() {
        return reason;
    }

    public String receiver() {
        return receiver;
    }

    public Person by() {
        return by;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
