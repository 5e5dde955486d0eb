package dk.rettidig.hearing;

import dk.rettidig.database.Row;
import dk.rettidig.people.Person;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A chase that was sent, by a person or by the daily run. */
@Entity
public class Reminder extends Row {

    @ManyToOne(optional = false)
    private Hearing hearing;

    private String note;

    @Column(name = "sent_at")
    private Instant sentAt;

    @ManyToOne
    private @Nullable Person by;

    protected Reminder() {}

    Reminder(Hearing hearing, String note, Instant sentAt, @Nullable Person by) {
        this.hearing = hearing;
        this.note = note;
        this.sentAt = sentAt.truncatedTo(ChronoUnit.MICROS);
        this.by = by;
    }

    public Hearing hearing() {
        return hearing;
    }

    public String note() {
        return note;
    }

    public Instant sentAt() {
        return sentAt;
    }

    /** Nobody when the daily run sent it. */
    public Optional<Person> by() {
        return Optional.ofNullable(by);
    }
}
