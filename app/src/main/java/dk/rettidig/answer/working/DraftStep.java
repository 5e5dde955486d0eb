package dk.rettidig.answer.working;

import dk.rettidig.people.Person;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Lob;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;

/** One change somebody's editor made to the words. Its number, which no other step of the draft has, is its turn. */
@Entity
@Table(name = "draft_step")
@IdClass(StepNumber.class)
public class DraftStep {

    @Id
    @Column(name = "draft_id")
    private long draft;

    @Id
    private int version;

    /** The open page it was made on; a person may have several. */
    private String client;

    /** As the editor writes it. Only editors read it: what counts for the letter are the words after it. */
    @Lob
    private String step;

    @ManyToOne(optional = false)
    private Person by;

    @Column(name = "written_at")
    private Instant writtenAt;

    protected DraftStep() {}

    DraftStep(long draft, int version, String client, String step, Person by, Instant writtenAt) {
        this.draft = draft;
        this.version = version;
        this.client = client;
        this.step = step;
        this.by = by;
        this.writtenAt = writtenAt;
    }

    public int version() {
        return version;
    }

    public String client() {
        return client;
    }

    public String step() {
        return step;
    }

    public Person by() {
        return by;
    }
}
