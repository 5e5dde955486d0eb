package dk.rettidig.intake.parliament;

import dk.rettidig.database.Row;
import dk.rettidig.question.AnswerGiven;
import dk.rettidig.question.Asker;
import dk.rettidig.question.Question;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Lob;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** What Parliament said of one of our questions when it was asked last. */
@Entity
@Table(name = "parliament_question")
public class ParliamentQuestion extends Row {

    private int document;

    @OneToOne(optional = false)
    @JoinColumn(name = "question_id")
    private Question question;

    private String minister;

    @Column(name = "asked_on")
    private LocalDate askedOn;

    @Column(name = "matter_title")
    private String matterTitle;

    @Lob
    @Column(name = "question_text")
    private String text;

    private String askers;

    private boolean withdrawn;

    private String answers;

    protected ParliamentQuestion() {}

    ParliamentQuestion(Question question, SourceQuestion source) {
        this.question = question;
        this.document = source.document();
        this.minister = source.facts().minister();
        this.askedOn = source.facts().askedOn();
        this.matterTitle = source.facts().matterTitle();
        this.text = source.facts().text();
        this.askers = source.facts().askers();
        this.withdrawn = source.withdrawn();
        this.answers = source.answers().toString();
    }

    ParliamentQuestion follow(SourceQuestion source) {
        document = source.document();
        minister = source.facts().minister();
        askedOn = source.facts().askedOn();
        matterTitle = source.facts().matterTitle();
        text = source.facts().text();
        askers = source.facts().askers();
        withdrawn = source.withdrawn();
        answers = source.answers().toString();
        return this;
    }

    boolean says(SourceQuestion source) {
        return document == source.document()
                && facts().equals(source.facts())
                && withdrawn == source.withdrawn()
                && answers.equals(source.answers().toString());
    }

    SourceFacts facts() {
        return new SourceFacts(minister, askedOn, matterTitle, text, askers);
    }

    PublishedAnswers answers() {
        return PublishedAnswers.parse(answers);
    }

    /** The kind of answer of each day one was published. */
    public SortedMap<LocalDate, AnswerGiven.Kind> published() {
        SortedMap<LocalDate, AnswerGiven.Kind> days = new TreeMap<>();
        answers().list().forEach(answer -> days.put(answer.on(), answer.kind()));
        return days;
    }

    public String minister() {
        return minister;
    }

    public LocalDate askedOn() {
        return askedOn;
    }

    public String matterTitle() {
        return matterTitle;
    }

    public String text() {
        return text;
    }

    public List<Asker> askers() {
        return facts().askerList();
    }

    public boolean isWithdrawn() {
        return withdrawn;
    }

    public Question question() {
        return question;
    }

    public int document() {
        return document;
    }
}
