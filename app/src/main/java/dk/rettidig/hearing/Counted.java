package dk.rettidig.hearing;

import dk.rettidig.calendar.Deadline;
import dk.rettidig.hearing.said.LateReason;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What follows from the statements and is kept beside them, so that a report counts hearings without looking at them. */
@Embeddable
public class Counted {

    @Column(name = "arrived_at")
    private @Nullable Instant arrivedAt;

    /** When one was first sent back. */
    @Column(name = "returned_at")
    private @Nullable Instant returnedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "late_reason")
    private @Nullable LateReason lateReason;

    protected Counted() {}

    private Counted(@Nullable Instant arrivedAt, @Nullable Instant returnedAt, @Nullable LateReason lateReason) {
        this.arrivedAt = arrivedAt;
        this.returnedAt = returnedAt;
        this.lateReason = lateReason;
    }

    /** Of a hearing that nothing has come of. */
    static Counted nothing() {
        return new Counted(null, null, null);
    }

    /** The reason is that of the first statement, if it is late; a later version has nothing to explain. */
    Counted arrived(Instant first, Deadline due, @Nullable LateReason reason) {
        LateReason given = arrivedAt == null ? reason : lateReason;
        return new Counted(first, returnedAt, due.isMetBy(first) ? null : given);
    }

    Counted sentBack(Instant at) {
        return returnedAt == null ? new Counted(arrivedAt, at, lateReason) : this;
    }

    @Nullable
    Instant arrivedAt() {
        return arrivedAt;
    }

    Optional<LateReason> lateReason() {
        return Optional.ofNullable(lateReason);
    }
}
