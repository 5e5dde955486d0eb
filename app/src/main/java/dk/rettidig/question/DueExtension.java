package dk.rettidig.question;

import dk.rettidig.database.Row;
import dk.rettidig.people.Person;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The ministry asked the committee for more time. The first day stays known beside the new one. */
@Entity
@Table(name = "due_extension")
public class DueExtension extends Row {

    @ManyToOne(optional = false)
    private Question question;

    @Column(name = "old_due")
    private @Nullable LocalDate oldDue;

    @Column(name = "new_due")
    private LocalDate newDue;

    private String reason;

    @ManyToOne(optional = false)
    private Person by;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    protected DueExtension() {}

    DueExtension(
            Question question, @Nullable LocalDate oldDue, LocalDate newDue, String reason, Person by, Instant now) {
        this.question = question;
        this.oldDue = oldDue;
        this.newDue = newDue;
        this.reason = reason;
        this.by = by;
        this.recordedAt = now;
    }

    public Question question() {
        return question;
    }

    public @Nullable LocalDate oldDue() {
        return oldDue;
    }

    public LocalDate newDue() {
        return newDue;
    }

    public String reason() {
        return reason;
    }

    public Person by() {
        return by;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
