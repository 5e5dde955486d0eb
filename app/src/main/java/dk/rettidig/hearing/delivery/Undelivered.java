package dk.rettidig.hearing.delivery;

import dk.rettidig.database.Row;
import dk.rettidig.hearing.Hearing;
import dk.rettidig.mail.OutgoingMail;
import dk.rettidig.people.Person;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A mail about a hearing that did not arrive: somebody has to call, or write to another address. */
@Entity
public class Undelivered extends Row {

    @ManyToOne(optional = false)
    private Hearing hearing;

    @Column(name = "sent_to")
    private String to;

    private String subject;

    private String reason;

    @Column(name = "noted_at")
    private Instant notedAt;

    @Column(name = "done_at")
    private @Nullable Instant doneAt;

    @ManyToOne
    @JoinColumn(name = "done_by_id")
    private @Nullable Person doneBy;

    protected Undelivered() {}

    Undelivered(Hearing hearing, OutgoingMail mail, Instant now) {
        this.hearing = hearing;
        this.to = mail.to();
        this.subject = mail.subject();
        this.reason = mail.lastError().orElse("");
        this.notedAt = now;
    }

    Undelivered done(Person by, Instant now) {
        if (doneAt == null) {
            doneAt = now;
            doneBy = by;
        }
        return this;
    }

    public boolean isOpen() {
        return doneAt == null;
    }

    /** Who did something about it. */
    public Optional<Person> doneBy() {
        return Optional.ofNullable(doneBy);
    }

    public Hearing hearing() {
        return hearing;
    }

    public String to() {
        return to;
    }

    public String subject() {
        return subject;
    }

    public String reason() {
        return reason;
    }

    public Instant notedAt() {
        return notedAt;
    }
}
