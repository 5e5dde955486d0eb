package dk.rettidig.answer;

import static dk.rettidig.refusal.Obstacle.refuseIf;

import dk.rettidig.database.Row;
import dk.rettidig.people.Person;
import dk.rettidig.question.AnswerGiven;
import dk.rettidig.question.Question;
import dk.rettidig.question.QuestionObstacle;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The answer of one kind to a question, in its drafts. */
@Entity
public class Answer extends Row {

    @ManyToOne(optional = false)
    private Question question;

    @Enumerated(EnumType.STRING)
    private AnswerGiven.Kind kind;

    /** 1 for the first of its kind: a question may be answered for now, or corrected, several times. */
    private int number;

    @OneToMany(mappedBy = "answer", cascade = CascadeType.PERSIST)
    @OrderBy("number")
    private List<Draft> drafts = new ArrayList<>();

    protected Answer() {}

    private Answer(Question question, AnswerGiven.Kind kind, int number) {
        this.question = question;
        this.kind = kind;
        this.number = number;
    }

    /** The next answer of a kind, after those that were sent. */
    public static Answer next(Question question, AnswerGiven.Kind kind) {
        return new Answer(question, kind, numberOfNext(question, kind));
    }

    static int numberOfNext(Question question, AnswerGiven.Kind kind) {
        long sent = question.answers().stream()
                .filter(given -> given.kind() == kind)
                .count();
        return (int) sent + 1;
    }

    public DraftWritten redraft(Manuscript manuscript, Person by, Instant now) {
        refuseIf(obstaclesToDraft());
        drafts.add(new Draft(this, drafts.size() + 1, manuscript, by, now));
        return new DraftWritten(question.ref(), kind, drafts.size());
    }

    /** The next draft as it would be; it does not become one. */
    public Draft proposed(Manuscript manuscript, Person by, Instant now) {
        return new Draft(this, drafts.size() + 1, manuscript, by, now);
    }

    public List<QuestionObstacle> obstaclesToDraft() {
        return question.obstaclesToAnswer(kind);
    }

    /** Whether the newest draft already says exactly this. */
    public boolean says(Manuscript manuscript) {
        return latest().filter(draft -> draft.says(manuscript)).isPresent();
    }

    /** A letter with it went to the committee. */
    public boolean isSent() {
        return number < numberOfNext(question, kind);
    }

    public Optional<Draft> latest() {
        return drafts.isEmpty() ? Optional.empty() : Optional.of(drafts.get(drafts.size() - 1));
    }

    public Question question() {
        return question;
    }

    public AnswerGiven.Kind kind() {
        return kind;
    }

    public int number() {
        return number;
    }

    public List<Draft> drafts() {
        return List.copyOf(drafts);
    }
}
