package dk.rettidig.answer.word;

import static dk.rettidig.refusal.Obstacle.among;
import static dk.rettidig.refusal.Obstacle.refuseIf;
import static dk.rettidig.refusal.Obstacle.when;

import dk.rettidig.answer.AnswerObstacle;
import dk.rettidig.answer.Draft;
import dk.rettidig.database.Row;
import dk.rettidig.people.Person;
import dk.rettidig.refusal.Obstacle;
import dk.rettidig.writing.Written;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Lob;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A letter that was edited in Word, as it was read. */
@Entity
@Table(name = "word_edit")
public class WordEdit extends Row {

    /** The draft whose letter was edited. */
    @ManyToOne(optional = false)
    private Draft draft;

    @Lob
    private String content;

    /** A sentence a line. */
    @Lob
    private String findings;

    private boolean settled;

    @ManyToOne(optional = false)
    private Person by;

    @Column(name = "uploaded_at")
    private Instant at;

    @Column(name = "taken_at")
    private @Nullable Instant takenAt;

    protected WordEdit() {}

    public WordEdit(Draft draft, EditedWords words, Person by, Instant at) {
        this.draft = draft;
        this.content = words.written().toJson();
        this.findings = String.join("\n", words.findings());
        this.settled = words.settled();
        this.by = by;
        this.at = at;
    }

    public WordEdit take(Instant now) {
        refuseIf(obstaclesToTake());
        takenAt = now;
        return this;
    }

    public List<Obstacle> obstaclesToTake() {
        boolean isTaken = takenAt != null;
        List<Obstacle> obstacles = new ArrayList<>(among(List.of(
                when(isTaken, AnswerObstacle.EDIT_TAKEN),
                when(!isTaken && !isOfNewest(), AnswerObstacle.DRAFT_SINCE_READ))));
        obstacles.addAll(draft.answer().obstaclesToDraft());
        return obstacles;
    }

    private boolean isOfNewest() {
        return draft.answer().latest().filter(draft::isSame).isPresent();
    }

    boolean isOf(Person person) {
        return by.isSame(person);
    }

    public Draft draft() {
        return draft;
    }

    public EditedWords words() {
        return new EditedWords(Written.ofJson(content), findings.lines().toList(), settled);
    }

    public Instant at() {
        return at;
    }

    public Optional<Instant> takenAt() {
        return Optional.ofNullable(takenAt);
    }
}
