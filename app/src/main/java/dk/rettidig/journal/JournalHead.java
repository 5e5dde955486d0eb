package dk.rettidig.journal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;

/** The last entry of a case. Its row is locked while one is added, so that only writers of the same case wait. */
@Entity
@Table(name = "journal_head")
public class JournalHead {

    @Id
    @Column(name = "case_ref")
    private String caseRef;

    private int number;

    private String hash;

    /** Begun in this transaction: nobody else sees it yet, and there is nothing to lock. */
    @Transient
    private boolean begunHere;

    protected JournalHead() {}

    JournalHead(String caseRef) {
        this.caseRef = caseRef;
        this.number = 0;
        this.hash = Chain.BEGINNING;
        this.begunHere = true;
    }

    void moveTo(JournalEntry entry) {
        number = entry.number();
        hash = entry.hash();
    }

    boolean isBegunHere() {
        return begunHere;
    }

    String caseRef() {
        return caseRef;
    }

    int number() {
        return number;
    }

    String hash() {
        return hash;
    }
}
