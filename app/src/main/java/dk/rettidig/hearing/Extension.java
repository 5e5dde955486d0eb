package dk.rettidig.hearing;

import dk.rettidig.calendar.Deadline;
import dk.rettidig.database.Row;
import dk.rettidig.people.Person;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** A new deadline, the one it took the place of, and why. Both are kept. */
@Entity
@Table(name = "hearing_extension")
public class Extension extends Row {

    @ManyToOne(optional = false)
    private Hearing hearing;

    @Embedded
    @AttributeOverride(name = "day", column = @Column(name = "old_day"))
    @AttributeOverride(name = "time", column = @Column(name = "old_time"))
    @AttributeOverride(name = "lateFrom", column = @Column(name = "old_late_from"))
    private DueMoment old;

    @Embedded
    private DueMoment due;

    private String reason;

    @Column(name = "granted_at")
    private Instant grantedAt;

    @Column(name = "registered_at")
    private Instant registeredAt;

    @ManyToOne(optional = false)
    private Person by;

    protected Extension() {}

    Extension(Hearing hearing, Deadline old, Grant grant, Person by) {
        this.hearing = hearing;
        this.old = new DueMoment(old);
        this.due = new DueMoment(grant.due());
        this.reason = grant.reason();
        this.grantedAt = grant.grantedAt().truncatedTo(ChronoUnit.MICROS);
        this.registeredAt = grant.registeredAt().truncatedTo(ChronoUnit.MICROS);
        this.by = by;
    }

    /** A new deadline as the officer gives it; {@code grantedAt} lies before {@code registeredAt} in a late entry. */
    public record Grant(Deadline due, String reason, Instant grantedAt, Instant registeredAt) {}

    public Hearing hearing() {
        return hearing;
    }

    public Deadline oldDue() {
        return old.deadline();
    }

    public Deadline newDue() {
        return due.deadline();
    }

    public String reason() {
        return reason;
    }

    public Instant grantedAt() {
        return grantedAt;
    }

    public boolean isRegisteredLate() {
        return registeredAt.isAfter(grantedAt);
    }

    public Person by() {
        return by;
    }
}
