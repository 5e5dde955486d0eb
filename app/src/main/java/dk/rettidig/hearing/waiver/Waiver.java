package dk.rettidig.hearing.waiver;

import dk.rettidig.database.Row;
import dk.rettidig.hearing.waiver.WaiverHappening.HearingWaived;
import dk.rettidig.hearing.waiver.WaiverHappening.WaiverEnded;
import dk.rettidig.people.Person;
import dk.rettidig.question.Question;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** "Besvares uden høring", with a reason. */
@Entity
@Table(name = "hearing_waiver")
public class Waiver extends Row {

    @ManyToOne(optional = false)
    private Question question;

    /** Counts from 1 within the question, so that the same decision cannot be made twice at once. */
    private int number;

    private String reason;

    @ManyToOne(optional = false)
    private Person by;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    protected Waiver() {}

    Waiver(Question question, int number, String reason, Person by, Instant now) {
        this.question = question;
        this.number = number;
        this.reason = reason;
        this.by = by;
        this.decidedAt = now;
    }

    HearingWaived waived() {
        return new HearingWaived(question.ref(), reason);
    }

    WaiverEnded end(Instant now) {
        endedAt = now;
        return new WaiverEnded(question.ref());
    }

    boolean isInForce() {
        return endedAt == null;
    }

    int number() {
        return number;
    }

    public String reason() {
        return reason;
    }

    public Person by() {
        return by;
    }

    public Instant decidedAt() {
        return decidedAt;
    }
}
