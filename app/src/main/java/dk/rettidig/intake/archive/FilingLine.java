package dk.rettidig.intake.archive;

import dk.rettidig.database.Row;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.List;

/** What became of one file. */
@Entity
@Table(name = "filing_line")
public class FilingLine extends Row {

    @ManyToOne(optional = false)
    private Filing filing;

    @Column(name = "file_name")
    private String fileName;

    @Enumerated(EnumType.STRING)
    private Verdict verdict;

    private String ref;

    private String reasons;

    protected FilingLine() {}

    FilingLine(Filing filing, String fileName, Verdict verdict, String ref, String reasons) {
        this.filing = filing;
        this.fileName = ReadLetter.cut(fileName, 300);
        this.verdict = verdict;
        this.ref = ref;
        this.reasons = ReadLetter.cut(reasons, 4000);
    }

    public Filing filing() {
        return filing;
    }

    public String fileName() {
        return fileName;
    }

    public Verdict verdict() {
        return verdict;
    }

    /** Of the question it answers, empty where that could not be read. */
    public String ref() {
        return ref;
    }

    /** Why it is doubtful or was refused. */
    public List<String> reasons() {
        return reasons.isEmpty() ? List.of() : List.of(reasons.split("\n", -1));
    }
}
