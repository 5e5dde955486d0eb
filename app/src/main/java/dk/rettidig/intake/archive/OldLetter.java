package dk.rettidig.intake.archive;

import dk.rettidig.database.Row;
import dk.rettidig.letter.reading.AnswerLetter;
import dk.rettidig.letter.reading.answer.Statement;
import dk.rettidig.question.AnswerGiven;
import dk.rettidig.question.Question;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Lob;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A letter that answered a question before the system knew either. It never changes. */
@Entity
@Table(name = "old_letter")
public class OldLetter extends Row {

    @ManyToOne(optional = false)
    private Question question;

    @SuppressWarnings("UnusedVariable") // asked for in queries
    private String sha256;

    @Column(name = "file_name")
    private String fileName;

    @Enumerated(EnumType.STRING)
    private AnswerGiven.Kind kind;

    @Column(name = "letter_date")
    private LocalDate date;

    private String office;

    @Column(name = "case_officer")
    private String caseOfficer;

    @Column(name = "case_number")
    private String caseNumber;

    @Column(name = "document_number")
    private String documentNumber;

    @Lob
    @Column(name = "own_text")
    private String ownText;

    @Lob
    @Column(name = "source_text")
    private String sourceText;

    @OneToMany(mappedBy = "letter", cascade = CascadeType.PERSIST)
    @OrderBy("place")
    private List<OldStatement> statements = new ArrayList<>();

    @Column(name = "filed_at")
    private Instant filedAt;

    protected OldLetter() {}

    OldLetter(Question question, ReadLetter read, Instant now) {
        AnswerLetter letter = read.letter();
        this.question = question;
        this.sha256 = read.sha256();
        this.fileName = read.fileName();
        this.kind = read.kind();
        this.date = read.date();
        this.office = ReadLetter.cut(letter.office(), 200);
        this.caseOfficer = ReadLetter.cut(letter.caseOfficer(), 200);
        this.caseNumber = ReadLetter.cut(letter.caseNumber(), 100);
        this.documentNumber = ReadLetter.cut(letter.documentNumber(), 100);
        this.ownText = String.join("\n\n", letter.paragraphs());
        this.sourceText = read.compared().reading().source();
        this.filedAt = now;
        letter.statements().forEach(statement -> add(statement, null));
    }

    private void add(Statement statement, @Nullable Integer within) {
        int place = statements.size() + 1;
        statements.add(new OldStatement(
                this,
                place,
                within,
                ReadLetter.cut(statement.authority(), 300),
                statement.quoted(),
                String.join("\n\n", statement.paragraphs())));
        statement.nested().forEach(nested -> add(nested, place));
    }

    public Question question() {
        return question;
    }

    public String fileName() {
        return fileName;
    }

    public AnswerGiven.Kind kind() {
        return kind;
    }

    public LocalDate date() {
        return date;
    }

    public String office() {
        return office;
    }

    public String caseOfficer() {
        return caseOfficer;
    }

    public String caseNumber() {
        return caseNumber;
    }

    public String documentNumber() {
        return documentNumber;
    }

    /** The ministry's own paragraphs, without the statements. */
    public String ownText() {
        return ownText;
    }

    /** Everything the file says. */
    public String sourceText() {
        return sourceText;
    }

    public List<OldStatement> statements() {
        return List.copyOf(statements);
    }

    public Instant filedAt() {
        return filedAt;
    }
}
