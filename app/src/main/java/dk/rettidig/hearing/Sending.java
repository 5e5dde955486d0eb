package dk.rettidig.hearing;

import dk.rettidig.calendar.Deadline;
import dk.rettidig.database.Row;
import dk.rettidig.people.Person;
import dk.rettidig.people.authority.Authority;
import dk.rettidig.question.Question;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Lob;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** What went out to an authority. None of it ever changes; what became of it is the {@link Hearing}. */
@MappedSuperclass
public abstract class Sending extends Row {

    @ManyToOne(optional = false)
    private Question question;

    @ManyToOne(optional = false)
    private Authority authority;

    @Lob
    @Column(name = "hearing_text")
    private String text;

    @Embedded
    @AttributeOverride(name = "day", column = @Column(name = "first_day"))
    @AttributeOverride(name = "time", column = @Column(name = "first_time"))
    @AttributeOverride(name = "lateFrom", column = @Column(name = "first_late_from"))
    private DueMoment original;

    @Column(name = "sent_at")
    private Instant sentAt;

    @Column(name = "registered_at")
    private Instant registeredAt;

    @ManyToOne(optional = false)
    private Person by;

    /** Unique, so that the same request twice is one hearing. */
    @Column(name = "sending_key")
    private String sendingKey;

    protected Sending() {}

    Sending(Question question, Authority authority, Request request) {
        this.question = question;
        this.authority = authority;
        this.text = request.text();
        this.original = new DueMoment(request.due());
        this.sentAt = request.sentAt().truncatedTo(ChronoUnit.MICROS);
        this.registeredAt = request.registeredAt().truncatedTo(ChronoUnit.MICROS);
        this.by = request.by();
        this.sendingKey = request.key();
    }

    /**
     * What is asked, until when, and by whom.
     *
     * @param sentAt lies before {@code registeredAt} in a late entry
     * @param key the same for the same request
     */
    public record Request(String text, Deadline due, Instant sentAt, Instant registeredAt, Person by, String key) {}

    String sendingKey() {
        return sendingKey;
    }

    public Question question() {
        return question;
    }

    public Authority authority() {
        return authority;
    }

    public String text() {
        return text;
    }

    public Deadline originalDue() {
        return original.deadline();
    }

    public Instant sentAt() {
        return sentAt;
    }

    public Instant registeredAt() {
        return registeredAt;
    }

    /** Registered after it was sent, which is allowed, and marked. */
    public boolean isRegisteredLate() {
        return registeredAt.isAfter(sentAt);
    }

    public Person by() {
        return by;
    }
}
