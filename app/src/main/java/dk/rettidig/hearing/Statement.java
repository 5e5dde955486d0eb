package dk.rettidig.hearing;

import dk.rettidig.hearing.said.Said;
import dk.rettidig.hearing.said.Sender;
import dk.rettidig.hearing.said.Words;
import dk.rettidig.people.Person;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** What an authority answered, word for word. It is never changed; a correction is a new one beside it. */
@Entity
public class Statement extends Said {

    @ManyToOne(optional = false)
    private Hearing hearing;

    /** In the order they were registered, from 1. */
    private int number;

    @Column(name = "received_at")
    private Instant receivedAt;

    @Column(name = "registered_at")
    private Instant registeredAt;

    /** Nobody when it came from somebody without an account. */
    @ManyToOne
    private @Nullable Person by;

    /** Named only where there is no person. */
    private @Nullable String sender;

    protected Statement() {}

    Statement(Hearing hearing, int number, Words words, Instant receivedAt, Instant registeredAt, Sender from) {
        super(words);
        this.hearing = hearing;
        this.number = number;
        this.receivedAt = receivedAt.truncatedTo(ChronoUnit.MICROS);
        this.registeredAt = registeredAt.truncatedTo(ChronoUnit.MICROS);
        this.by = from.person();
        this.sender = from.person() == null ? from.name() : null;
    }

    public Hearing hearing() {
        return hearing;
    }

    public int number() {
        return number;
    }

    public Instant receivedAt() {
        return receivedAt;
    }

    public Instant registeredAt() {
        return registeredAt;
    }

    /** Entered after it came, which is allowed, and marked. */
    public boolean isRegisteredLate() {
        return registeredAt.isAfter(receivedAt);
    }

    public Sender from() {
        return by == null ? Sender.at(String.valueOf(sender)) : Sender.of(by);
    }
}
