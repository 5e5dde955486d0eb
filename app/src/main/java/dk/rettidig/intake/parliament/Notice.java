package dk.rettidig.intake.parliament;

import dk.rettidig.database.Row;
import dk.rettidig.people.Person;
import dk.rettidig.question.Question;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Something Parliament says of a question that a person must decide on. */
@Entity
@Table(name = "parliament_notice")
public class Notice extends Row {

    /** What is to be decided. */
    public enum Kind {
        /** Parliament has it as withdrawn; here it is being answered. */
        WITHDRAWN,
        MINISTER_CHANGED,
        /** An answer is published that was not sent from here. */
        PUBLISHED_NOT_SENT,
        /** Parliament has our answer from another day than we sent it. */
        DATE_DIFFERS,
        /** The words stand in Parliament's PDF only. */
        WORDS_MISSING,
        /** A person here has other facts than Parliament now has. */
        FACTS_DIFFER;

        public String messageKey() {
            return "intake.notice." + name();
        }
    }

    @ManyToOne(optional = false)
    private Question question;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private String detail;

    @Column(name = "noticed_at")
    private Instant noticedAt;

    @Column(name = "settled_at")
    private @Nullable Instant settledAt;

    @ManyToOne
    @JoinColumn(name = "settled_by_id")
    private @Nullable Person settledBy;

    protected Notice() {}

    Notice(Question question, Kind kind, String detail, Instant now) {
        this.question = question;
        this.kind = kind;
        this.detail = detail;
        this.noticedAt = now;
    }

    /** A person has seen it and done what was to be done. */
    public Notice settle(Person by, Instant now) {
        settledAt = now;
        settledBy = by;
        return this;
    }

    public boolean isOpen() {
        return settledAt == null;
    }

    public Question question() {
        return question;
    }

    public Kind kind() {
        return kind;
    }

    public String detail() {
        return detail;
    }

    public Instant noticedAt() {
        return noticedAt;
    }

    public Optional<Person> settledBy() {
        return Optional.ofNullable(settledBy);
    }
}
