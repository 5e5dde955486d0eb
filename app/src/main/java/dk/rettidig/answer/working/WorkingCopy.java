package dk.rettidig.answer.working;

import dk.rettidig.answer.LetterFacts;
import dk.rettidig.database.Row;
import dk.rettidig.people.Person;
import dk.rettidig.question.AnswerGiven;
import dk.rettidig.question.Question;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Lob;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;

/** One person's words for one question, as they stood at a moment. */
@Entity
@Table(name = "working_copy")
public class WorkingCopy extends Row {

    @ManyToOne(optional = false)
    private Question question;

    @ManyToOne(optional = false)
    private Person person;

    @Enumerated(EnumType.STRING)
    private AnswerGiven.Kind kind;

    /** The number of the draft it was made from, 0 for none. */
    @Column(name = "base_number")
    private int base;

    @Lob
    private String words;

    @Embedded
    private LetterFacts facts;

    @Column(name = "saved_at")
    private Instant savedAt;

    protected WorkingCopy() {}

    WorkingCopy(
            Question question,
            Person person,
            AnswerGiven.Kind kind,
            int base,
            String words,
            LetterFacts facts,
            Instant savedAt) {
        this.question = question;
        this.person = person;
        this.kind = kind;
        this.base = base;
        this.words = words;
        this.facts = facts;
        this.savedAt = savedAt;
    }

    /** What is typed, in place of what was. */
    WorkingCopy says(AnswerGiven.Kind what, int from, String text, LetterFacts letter, Instant now) {
        kind = what;
        base = from;
        words = text;
        facts = letter;
        savedAt = now;
        return this;
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

    public String words() {
        return words;
    }

    public LetterFacts facts() {
        return facts;
    }

    public Instant savedAt() {
        return savedAt;
    }
}
