package dk.rettidig.approval;

import dk.rettidig.database.Row;
import dk.rettidig.people.Person;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What an approver did with the letter: signed it, or sent it back with a note. */
@Entity
public class Decision extends Row {

    /** What was done. */
    public enum Kind {
        SIGNED,
        /** To the level below, whose signature no longer counts. */
        RETURNED_ONE_LEVEL,
        /** To the drafter: the round is over. */
        RETURNED_TO_DRAFTER;

        public String messageKey() {
            return "approval.decision." + name();
        }
    }

    @ManyToOne(optional = false)
    private ApprovalRound round;

    /** The order of the decisions; two at once cannot both be the next. */
    private int number;

    /** Of the level decided at. */
    private int place;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @ManyToOne(optional = false)
    private Person by;

    /** Whom a deputy stood in for. */
    @ManyToOne
    @JoinColumn(name = "on_behalf_of_id")
    private @Nullable Person onBehalfOf;

    private String note;

    @Column(name = "decided_at")
    private Instant decidedAt;

    protected Decision() {}

    Decision(ApprovalRound round, int number, int place, Kind kind, Standing standing, String note, Instant now) {
        this.round = round;
        this.number = number;
        this.place = place;
        this.kind = kind;
        this.by = standing.person();
        this.onBehalfOf = standing.onBehalfOf();
        this.note = note;
        this.decidedAt = now;
    }

    /** Whether a person stands behind it, with the own hand or a deputy's. */
    boolean isOf(Standing standing) {
        return isOf(standing.person()) || (standing.onBehalfOf() != null && isOf(standing.onBehalfOf()));
    }

    private boolean isOf(Person person) {
        return by.isSame(person) || (onBehalfOf != null && onBehalfOf.isSame(person));
    }

    public ApprovalRound round() {
        return round;
    }

    public int number() {
        return number;
    }

    public int place() {
        return place;
    }

    public Kind kind() {
        return kind;
    }

    public Person by() {
        return by;
    }

    public Optional<Person> onBehalfOf() {
        return Optional.ofNullable(onBehalfOf);
    }

    public String note() {
        return note;
    }

    public Instant decidedAt() {
        return decidedAt;
    }
}
