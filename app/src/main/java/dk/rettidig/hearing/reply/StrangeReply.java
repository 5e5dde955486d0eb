package dk.rettidig.hearing.reply;

import dk.rettidig.hearing.Hearing;
import dk.rettidig.hearing.said.Said;
import dk.rettidig.hearing.said.Words;
import dk.rettidig.people.Person;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A mail to a hearing's address from somebody who writes from elsewhere. A person decides whether it is a statement. */
@Entity
@Table(name = "strange_reply")
public class StrangeReply extends Said {

    @ManyToOne(optional = false)
    private Hearing hearing;

    @Column(name = "sender")
    private String from;

    private String subject;

    @Column(name = "arrived_at")
    private Instant arrivedAt;

    @Column(name = "decided_at")
    private @Nullable Instant decidedAt;

    @ManyToOne
    @JoinColumn(name = "decided_by_id")
    private @Nullable Person decidedBy;

    @Column(name = "taken")
    private boolean taken;

    protected StrangeReply() {}

    StrangeReply(Hearing hearing, String from, String subject, Instant arrivedAt, Words words) {
        super(words);
        this.hearing = hearing;
        this.from = from;
        this.subject = subject;
        this.arrivedAt = arrivedAt.truncatedTo(ChronoUnit.MICROS);
    }

    /** @param asStatement whether it was taken as one */
    StrangeReply decide(boolean asStatement, Instant now, Person by) {
        taken = asStatement;
        decidedAt = now;
        decidedBy = by;
        return this;
    }

    public boolean isOpen() {
        return decidedAt == null;
    }

    public Hearing hearing() {
        return hearing;
    }

    public String from() {
        return from;
    }

    public String subject() {
        return subject;
    }

    public Instant arrivedAt() {
        return arrivedAt;
    }

    public boolean isTaken() {
        return taken;
    }

    public Optional<Person> decidedBy() {
        return Optional.ofNullable(decidedBy);
    }

    Words words() {
        return words(null);
    }
}
