package dk.rettidig.hearing;

import dk.rettidig.calendar.Deadline;
import dk.rettidig.database.Row;
import dk.rettidig.people.Person;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The authority asks for more time. It moves nothing until the asking side grants it. */
@Entity
@Table(name = "extension_request")
public class ExtensionRequest extends Row {

    @ManyToOne(optional = false)
    private Hearing hearing;

    @Embedded
    private DueMoment due;

    private String reason;

    @Column(name = "asked_at")
    private Instant askedAt;

    @ManyToOne(optional = false)
    private Person by;

    @Column(name = "refused_at")
    private @Nullable Instant refusedAt;

    @Column(name = "refusal_reason")
    private @Nullable String refusalReason;

    protected ExtensionRequest() {}

    ExtensionRequest(Hearing hearing, Deadline due, String reason, Instant askedAt, Person by) {
        this.hearing = hearing;
        this.due = new DueMoment(due);
        this.reason = reason;
        this.askedAt = askedAt.truncatedTo(ChronoUnit.MICROS);
        this.by = by;
    }

    ExtensionRequest refuse(String because, Instant now) {
        refusedAt = now.truncatedTo(ChronoUnit.MICROS);
        refusalReason = because;
        return this;
    }

    /** Whether nobody has answered it; any extension granted since does. */
    public boolean isOpen() {
        return refusedAt == null
                && hearing.extensions().stream()
                        .noneMatch(extension -> !extension.grantedAt().isBefore(askedAt));
    }

    public Hearing hearing() {
        return hearing;
    }

    public Deadline due() {
        return due.deadline();
    }

    public String reason() {
        return reason;
    }

    public Instant askedAt() {
        return askedAt;
    }

    public Person by() {
        return by;
    }

    public Optional<Instant> refusedAt() {
        return Optional.ofNullable(refusedAt);
    }

    public Optional<String> refusalReason() {
        return Optional.ofNullable(refusalReason);
    }
}
