package dk.rettidig.intake.archive;

import dk.rettidig.database.Row;
import dk.rettidig.people.Person;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Letters that were sent together to be filed, and what became of each. */
@Entity
public class Filing extends Row {

    @ManyToOne(optional = false)
    private Person by;

    @Column(name = "started_at")
    private Instant startedAt;

    @OneToMany(mappedBy = "filing", cascade = CascadeType.PERSIST)
    @OrderBy("fileName, id")
    private List<FilingLine> lines = new ArrayList<>();

    protected Filing() {}

    Filing(Person by, Instant now) {
        this.by = by;
        this.startedAt = now;
    }

    FilingLine add(String fileName, Verdict verdict, String ref, List<String> reasons) {
        FilingLine line = new FilingLine(this, fileName, verdict, ref, String.join("\n", reasons));
        lines.add(line);
        return line;
    }

    public Person by() {
        return by;
    }

    public Instant startedAt() {
        return startedAt;
    }

    public List<FilingLine> lines() {
        return List.copyOf(lines);
    }

    public long count(Verdict verdict) {
        return lines.stream().filter(line -> line.verdict() == verdict).count();
    }
}
