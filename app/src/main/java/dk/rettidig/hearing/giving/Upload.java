package dk.rettidig.hearing.giving;

import dk.rettidig.database.Row;
import dk.rettidig.hearing.Hearing;
import dk.rettidig.hearing.said.LateReason;
import dk.rettidig.hearing.said.Said;
import dk.rettidig.hearing.said.StatementFile;
import dk.rettidig.hearing.said.Words;
import dk.rettidig.people.Person;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A file that was read and not given yet. */
@Entity
@Table(name = "statement_upload")
public class Upload extends Row {

    @ManyToOne(optional = false)
    private Hearing hearing;

    @Embedded
    private Said said;

    @ManyToOne(cascade = CascadeType.PERSIST)
    @JoinColumn(name = "file_id")
    private @Nullable StatementFile file;

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
        this.hearing = hearing;
        this.said = new Said(words);
        this.file = words.file();
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

    Said said() {
        return said;
    }

    Words words() {
        return new Words(said.content(), said.noRemarks(), said.way(), file, lateReason);
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

    Optional<StatementFile> file() {
        return Optional.ofNullable(file);
    }

    String sha256() {
        return said.sha256(file);
    }
}
