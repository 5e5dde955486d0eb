package dk.rettidig.hearing;

import dk.rettidig.database.Row;
import dk.rettidig.hearing.said.Said;
import dk.rettidig.hearing.said.Sender;
import dk.rettidig.hearing.said.StatementFile;
import dk.rettidig.hearing.said.Way;
import dk.rettidig.hearing.said.Words;
import dk.rettidig.letter.Block;
import dk.rettidig.people.Person;
import dk.rettidig.writing.Written;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What an authority answered, word for word. It is never changed; a correction is a new one beside it. */
@Entity
public class Statement extends Row {

    @ManyToOne(optional = false)
    private Hearing hearing;

    /** In the order they were registered, from 1. */
    private int number;

    @Embedded
    private Said said;

    @ManyToOne(cascade = CascadeType.PERSIST)
    @JoinColumn(name = "file_id")
    private @Nullable StatementFile file;

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
        this.hearing = hearing;
        this.number = number;
        this.said = new Said(words);
        this.file = words.file();
        this.receivedAt = receivedAt.truncatedTo(ChronoUnit.MICROS);
        this.registeredAt = registeredAt.truncatedTo(ChronoUnit.MICROS);
        this.by = from.person();
        this.sender = from.person() == null ? from.name() : null;
    }

    /** Whether these are its words again. */
    public boolean says(Words words) {
        return said.says(words);
    }

    public Hearing hearing() {
        return hearing;
    }

    public int number() {
        return number;
    }

    public List<Block> content() {
        return said.content();
    }

    public Written written() {
        return said.written();
    }

    public boolean noRemarks() {
        return said.noRemarks();
    }

    public Way way() {
        return said.way();
    }

    public Optional<StatementFile> file() {
        return Optional.ofNullable(file);
    }

    /** Of the file byte for byte, otherwise of the words as they are kept: what a receipt proves. */
    public String sha256() {
        return said.sha256(file);
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
