package dk.rettidig.hearing.draft;

import static dk.rettidig.refusal.Obstacle.refuseIf;

import dk.rettidig.database.Row;
import dk.rettidig.hearing.Hearing;
import dk.rettidig.people.Person;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Lob;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Words that answer a hearing and are not given yet, exactly as they were typed. */
@Entity
@Table(name = "statement_draft")
public class StatementDraft extends Row {

    @ManyToOne(optional = false)
    private Hearing hearing;

    @Lob
    private String text;

    /** Who saved last. */
    @ManyToOne(optional = false)
    private Person by;

    @Column(name = "saved_at")
    private Instant savedAt;

    @Column(name = "used_at")
    private @Nullable Instant usedAt;

    @Column(name = "discarded_at")
    private @Nullable Instant discardedAt;

    protected StatementDraft() {}

    StatementDraft(Hearing hearing, String text, Instant now, Person by) {
        refuseIf(hearing.rules().againstStatement());
        this.hearing = hearing;
        this.text = text;
        this.by = by;
        this.savedAt = now.truncatedTo(ChronoUnit.MICROS);
    }

    /** For who has seen what stands here. */
    StatementDraft goOn(String words, Instant now, Person writer) {
        refuseIf(hearing.rules().againstStatement());
        refuseIf(isOpen() ? List.of() : List.of(DraftObstacle.ENDED));
        text = words;
        by = writer;
        savedAt = now.truncatedTo(ChronoUnit.MICROS);
        return this;
    }

    /** The words were given, or wait for the coordinator. */
    StatementDraft use(Instant now) {
        usedAt = now.truncatedTo(ChronoUnit.MICROS);
        return this;
    }

    StatementDraft discard(Instant now) {
        refuseIf(isOpen() ? List.of() : List.of(DraftObstacle.ENDED));
        discardedAt = now.truncatedTo(ChronoUnit.MICROS);
        return this;
    }

    boolean isOpen() {
        return usedAt == null && discardedAt == null;
    }

    public String text() {
        return text;
    }

    public Person by() {
        return by;
    }

    public Instant savedAt() {
        return savedAt;
    }
}
