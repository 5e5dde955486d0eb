package dk.rettidig.report.closing;

import dk.rettidig.database.Row;
import dk.rettidig.people.Person;
import dk.rettidig.refusal.Refused;
import dk.rettidig.report.Span;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Lob;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A period as it stood when somebody closed it. It is never changed; opened again, it stays as it was, and says so. */
@Entity
@Table(name = "closed_period")
public class ClosedPeriod extends Row {

    @Column(name = "from_day")
    private LocalDate from;

    @Column(name = "to_day")
    private LocalDate to;

    /** As {@link Frozen#text} writes it. */
    @Lob
    private String content;

    private String sha256;

    @Column(name = "closed_at")
    private Instant closedAt;

    @ManyToOne(optional = false)
    @JoinColumn(name = "closed_by_id")
    private Person closedBy;

    @Column(name = "reopened_at")
    private @Nullable Instant reopenedAt;

    @ManyToOne
    @JoinColumn(name = "reopened_by_id")
    private @Nullable Person reopenedBy;

    @Column(name = "reopen_reason")
    private @Nullable String reopenReason;

    protected ClosedPeriod() {}

    ClosedPeriod(Span span, Frozen frozen, Instant now, Person by) {
        this.from = span.from();
        this.to = span.to();
        this.content = frozen.text();
        this.sha256 = Frozen.sha256(content);
        this.closedAt = now.truncatedTo(ChronoUnit.MICROS);
        this.closedBy = by;
    }

    Span reopen(String reason, Instant now, Person by) {
        if (isReopened()) {
            throw Refused.because("report.closing.refused.reopened");
        }
        reopenedAt = now.truncatedTo(ChronoUnit.MICROS);
        reopenedBy = by;
        reopenReason = reason;
        return span();
    }

    public Span span() {
        return new Span(from, to);
    }

    /** The figures and the list, exactly what the hash was taken of. */
    public String content() {
        return content;
    }

    Frozen frozen() {
        return Frozen.parse(content);
    }

    public String sha256() {
        return sha256;
    }

    /** Whether the text is still the one the hash was taken of. */
    public boolean isIntact() {
        return sha256.equals(Frozen.sha256(content));
    }

    public Instant closedAt() {
        return closedAt;
    }

    public Person closedBy() {
        return closedBy;
    }

    public boolean isReopened() {
        return reopenedAt != null;
    }

    public Optional<Instant> reopenedAt() {
        return Optional.ofNullable(reopenedAt);
    }

    public Optional<Person> reopenedBy() {
        return Optional.ofNullable(reopenedBy);
    }

    public Optional<String> reopenReason() {
        return Optional.ofNullable(reopenReason);
    }
}
