package dk.rettidig.hearing.giving;

import dk.rettidig.hearing.Hearing;
import dk.rettidig.hearing.said.LateReason;
import dk.rettidig.hearing.said.Said;
import dk.rettidig.hearing.said.Words;
import dk.rettidig.people.Person;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A file that was read and not given yet. */
@Entity
@Table(name = "statement_upload")
public class Upload extends Said {

    @ManyToOne(optional = false)
    private Hearing hearing;

    @Enumerated(EnumType.STRING)
    @Column(name = "late_reason")
    private @Nullable LateReason lateReason;

    /** When it came, as the officer entered it. */
    @Column(name = "received_at")
    private @Nullable Instant receivedAt;

    @ManyToOne(optional = false)
    private Person by;

    @Column(name = "uploaded_at")
    private Instant at;

    @Column(name = "given_at")
    private @Nullable Instant givenAt;

    protected Upload() {}

    Upload(Hearing hearing, Words words, @Nullable Instant receivedAt, Instant at, Person by) {
        super(words);
        this.hearing = hearing;
        this.lateReason = words.lateReason();
        this.receivedAt = receivedAt;
        this.at = at;
        this.by = by;
    }

    Upload given(Instant now) {
        givenAt = now;
        return this;
    }

    Hearing hearing() {
        return hearing;
    }

    boolean isOf(Person person) {
        return by.isSame(person);
    }

    Words words() {
        return words(lateReason);
    }

    @Nullable
    Instant receivedAt() {
        return receivedAt;
    }

    Instant at() {
        return at;
    }

    Optional<Instant> givenAt() {
        return Optional.ofNullable(givenAt);
    }
}
