package dk.rettidig.answer.working;

import static dk.rettidig.refusal.Obstacle.among;
import static dk.rettidig.refusal.Obstacle.refuseIf;
import static dk.rettidig.refusal.Obstacle.when;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import dk.rettidig.answer.Answer;
import dk.rettidig.answer.AnswerObstacle;
import dk.rettidig.answer.Draft;
import dk.rettidig.answer.LetterFacts;
import dk.rettidig.database.Row;
import dk.rettidig.people.Person;
import dk.rettidig.question.AnswerGiven;
import dk.rettidig.question.Question;
import dk.rettidig.writing.Written;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Lob;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What has been typed for the answer to one question, by everybody who writes it, as it stands now. */
@Entity
@Table(name = "working_copy")
public class WorkingCopy extends Row {

    @ManyToOne(optional = false)
    private Question question;

    /** Who wrote in it last. */
    @ManyToOne(optional = false)
    private Person person;

    @Enumerated(EnumType.STRING)
    private AnswerGiven.Kind kind;

    /** The number of the draft it goes on from, 0 for none. */
    @Column(name = "base_number")
    private int base;

    /** The number of the draft its first step was made in: editors that know no step yet must show the same one. */
    @Column(name = "from_number")
    private int from;

    /** How many steps were made since. */
    private int steps;

    /** The blocks as JSON, and plain text where nobody has typed since that was what was kept. */
    @Lob
    private String words;

    @Embedded
    private LetterFacts facts;

    @Column(name = "saved_at")
    private Instant savedAt;

    protected WorkingCopy() {}

    /** A new one shows what the newest draft of the answer says. */
    public WorkingCopy(Answer answer, LetterFacts facts, Person by, Instant now) {
        this.question = answer.question();
        this.kind = answer.kind();
        this.base = answer.latest().map(Draft::number).orElse(0);
        this.from = base;
        this.words = answer.latest()
                .map(Draft::written)
                .orElse(Written.of(List.of()))
                .toJson();
        this.facts = facts;
        this.person = by;
        this.savedAt = now;
    }

    /** Somebody who has not seen what others wrote meanwhile must look first. */
    List<DraftStep> grow(Typed typed, Person by, Instant now) {
        refuseIf(among(List.of(when(typed.after() != steps, AnswerObstacle.NEWER_STEPS))));
        List<DraftStep> grown = new ArrayList<>();
        for (String step : typed.steps()) {
            steps++;
            grown.add(new DraftStep(id(), steps, typed.client(), step, by, now));
        }
        words = typed.words().toJson();
        person = by;
        savedAt = now;
        return grown;
    }

    @CanIgnoreReturnValue
    public WorkingCopy tells(AnswerGiven.Kind what, LetterFacts letter, Instant now) {
        kind = what;
        facts = letter;
        savedAt = now;
        return this;
    }

    /** What stands here became a draft, and is written on. */
    @CanIgnoreReturnValue
    public WorkingCopy goesOnFrom(Draft draft) {
        kind = draft.answer().kind();
        base = draft.number();
        facts = draft.facts();
        return this;
    }

    public boolean says(Written draft) {
        return written().equals(draft);
    }

    public Written written() {
        return words.startsWith("[{") || words.equals("[]") ? Written.ofJson(words) : Written.ofText(words);
    }

    public Question question() {
        return question;
    }

    public Person person() {
        return person;
    }

    public AnswerGiven.Kind kind() {
        return kind;
    }

    public int base() {
        return base;
    }

    public int from() {
        return from;
    }

    public int steps() {
        return steps;
    }

    public LetterFacts facts() {
        return facts;
    }

    public Instant savedAt() {
        return savedAt;
    }
}
