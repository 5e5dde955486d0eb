package dk.rettidig.journal;

import dk.rettidig.database.Row;
import dk.rettidig.people.Person;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One line of a case's journal. It never changes: nothing here has a method that would. */
@Entity
@Table(name = "journal_entry")
public class JournalEntry extends Row {

    @Column(name = "case_ref", insertable = false, updatable = false)
    private String caseRef;

    /** Named so that a case's first entry is kept after the head it points to. */
    @SuppressWarnings("UnusedVariable")
    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "case_ref")
    private JournalHead head;

    private int number;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "happened_at")
    private Instant happenedAt;

    @ManyToOne
    private @Nullable Person person;

    /** Written out, because a person's name may change and the journal may not. */
    @Column(name = "person_name")
    private String personName;

    private String kind;

    private String title;

    @Enumerated(EnumType.STRING)
    private Direction direction;

    private String counterpart;

    private String hash;

    protected JournalEntry() {}

    JournalEntry(Happening happening, String title, @Nullable Person person, Instant now, JournalHead head) {
        this.caseRef = happening.caseRef();
        this.head = head;
        this.number = head.number() + 1;
        // Databases keep microseconds; the hash must be the same when the entry is read again.
        this.recordedAt = now.truncatedTo(ChronoUnit.MICROS);
        this.happenedAt = happening.happenedAt().orElse(now).truncatedTo(ChronoUnit.MICROS);
        this.person = person;
        this.personName = person == null ? "" : person.name();
        this.kind = happening.getClass().getSimpleName();
        this.title = title;
        this.direction = happening.direction();
        this.counterpart = happening.counterpart().orElse("");
        this.hash = hashAfter(head.hash());
    }

    /** What its hash must be if neither it nor anything before it was changed. */
    String hashAfter(String previous) {
        return new Chain(previous)
                .with(caseRef)
                .with(Integer.toString(number))
                .with(recordedAt.toString())
                .with(happenedAt.toString())
                .with(person == null ? "" : Long.toString(person.id()))
                .with(personName)
                .with(kind)
                .with(title)
                .with(direction.name())
                .with(counterpart)
                .hash();
    }

    public String caseRef() {
        return caseRef;
    }

    public int number() {
        return number;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public Instant happenedAt() {
        return happenedAt;
    }

    /** Nobody, when a job did it. */
    public Optional<Person> person() {
        return Optional.ofNullable(person);
    }

    public String personName() {
        return personName;
    }

    public String kind() {
        return kind;
    }

    public String title() {
        return title;
    }

    public Direction direction() {
        return direction;
    }

    public String counterpart() {
        return counterpart;
    }

    public String hash() {
        return hash;
    }
}
