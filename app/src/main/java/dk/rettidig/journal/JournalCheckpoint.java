package dk.rettidig.journal;

import dk.rettidig.database.Row;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * The heads that moved since the checkpoint before, and a hash over them and that checkpoint. Whoever keeps one hash
 * outside the system can later prove that nothing before it was changed.
 */
@Entity
@Table(name = "journal_checkpoint")
public class JournalCheckpoint extends Row {

    private int number;

    @Column(name = "taken_at")
    private Instant takenAt;

    /** Lines of {@code case number hash}, by case. */
    @Lob
    private String heads;

    private String hash;

    protected JournalCheckpoint() {}

    JournalCheckpoint(int number, Instant now, String heads, String previousHash) {
        this.number = number;
        this.takenAt = now.truncatedTo(ChronoUnit.MICROS);
        this.heads = heads;
        this.hash = hashAfter(previousHash);
    }

    String hashAfter(String previous) {
        return new Chain(previous)
                .with(Integer.toString(number))
                .with(takenAt.toString())
                .with(heads)
                .hash();
    }

    int number() {
        return number;
    }

    Instant takenAt() {
        return takenAt;
    }

    String heads() {
        return heads;
    }

    String hash() {
        return hash;
    }
}
