package dk.rettidig.question;

import dk.rettidig.database.Row;
import dk.rettidig.people.Office;
import dk.rettidig.people.Person;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The question was given to an office and an officer, who accepts or refuses with a reason. */
@Entity
public class Allocation extends Row {

    @ManyToOne(optional = false)
    private Question question;

    @ManyToOne(optional = false)
    private Office office;

    @ManyToOne(optional = false)
    private Person officer;

    @ManyToOne(optional = false)
    private Person by;

    @Column(name = "allocated_at")
    private Instant allocatedAt;

    @Column(name = "accepted_at")
    private @Nullable Instant acceptedAt;

    @Column(name = "refused_at")
    private @Nullable Instant refusedAt;

    @Column(name = "refusal_reason")
    private @Nullable String refusalReason;

    protected Allocation() {}

    Allocation(Question question, Office office, Person officer, Person by, Instant now) {
        this.question = question;
        this.office = office;
        this.officer = officer;
        this.by = by;
        this.allocatedAt = now;
    }

    Allocation accept(Instant now) {
        acceptedAt = now;
        return this;
    }

    Allocation refuse(String reason, Instant now) {
        refusedAt = now;
        refusalReason = reason;
        return this;
    }

    public Question question() {
        return question;
    }

    public Office office() {
        return office;
    }

    public Person officer() {
        return officer;
    }

    public Person by() {
        return by;
    }

    public Instant allocatedAt() {
        return allocatedAt;
    }

    public Optional<Instant> acceptedAt() {
        return Optional.ofNullable(acceptedAt);
    }

    public Optional<Instant> refusedAt() {
        return Optional.ofNullable(refusedAt);
    }

    public Optional<String> refusalReason() {
        return Optional.ofNullable(refusalReason);
    }

    boolean isOpen() {
        return acceptedAt == null && refusedAt == null;
    }

    boolean isRefused() {
        return refusedAt != null;
    }
}
