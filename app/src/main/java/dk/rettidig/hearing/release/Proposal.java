package dk.rettidig.hearing.release;

import static dk.rettidig.refusal.Obstacle.among;
import static dk.rettidig.refusal.Obstacle.refuseIf;
import static dk.rettidig.refusal.Obstacle.when;

import dk.rettidig.hearing.Hearing;
import dk.rettidig.hearing.Statement;
import dk.rettidig.hearing.said.LateReason;
import dk.rettidig.hearing.said.Said;
import dk.rettidig.hearing.said.Words;
import dk.rettidig.people.Person;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Lob;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a contributor wrote for the coordinator, and what the coordinator decided. */
@Entity
@Table(name = "statement_proposal")
public class Proposal extends Said {

    @ManyToOne(optional = false)
    private Hearing hearing;

    /** In the order they were written, from 1. */
    private int number;

    @Enumerated(EnumType.STRING)
    @Column(name = "late_reason")
    private @Nullable LateReason lateReason;

    @Column(name = "proposed_at")
    private Instant at;

    @ManyToOne(optional = false)
    private Person by;

    @Column(name = "decided_at")
    private @Nullable Instant decidedAt;

    @ManyToOne
    @JoinColumn(name = "decided_by_id")
    private @Nullable Person decidedBy;

    /** What left the house, if it was approved. */
    @ManyToOne
    private @Nullable Statement statement;

    /** Why it was sent back, if it was. */
    @Lob
    private @Nullable String missing;

    protected Proposal() {}

    Proposal(Hearing hearing, int number, Words words, Instant at, Person by) {
        super(words);
        refuseIf(hearing.rules().againstStatement(words, at, at));
        this.hearing = hearing;
        this.number = number;
        this.lateReason = words.lateReason();
        this.at = at.truncatedTo(ChronoUnit.MICROS);
        this.by = by;
    }

    /** @param newest of the same hearing */
    public List<ProposalObstacle> obstacles(Proposal newest) {
        return among(List.of(
                when(hearing.isCancelled(), ProposalObstacle.CANCELLED),
                when(decidedAt != null, ProposalObstacle.DECIDED),
                when(decidedAt == null && isOvertaken(newest), ProposalObstacle.REPLACED)));
    }

    private boolean isOvertaken(Proposal newest) {
        return newest.number > number
                || hearing.latestStatement()
                        .filter(sent -> sent.registeredAt().isAfter(at))
                        .isPresent();
    }

    Proposal approve(Statement left, Person coordinator) {
        decidedAt = left.receivedAt();
        decidedBy = coordinator;
        statement = left;
        return this;
    }

    Proposal sendBack(String why, Instant now, Person coordinator) {
        decidedAt = now.truncatedTo(ChronoUnit.MICROS);
        decidedBy = coordinator;
        missing = why;
        return this;
    }

    /** Its words as they leave; the file stays the same file. */
    Words words() {
        return words(lateReason);
    }

    public Hearing hearing() {
        return hearing;
    }

    public int number() {
        return number;
    }

    public Instant at() {
        return at;
    }

    public Person by() {
        return by;
    }

    public Optional<Instant> decidedAt() {
        return Optional.ofNullable(decidedAt);
    }

    public Optional<Person> decidedBy() {
        return Optional.ofNullable(decidedBy);
    }

    public Optional<Statement> statement() {
        return Optional.ofNullable(statement);
    }

    public Optional<String> missing() {
        return Optional.ofNullable(missing);
    }
}
