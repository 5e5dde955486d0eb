package dk.rettidig.approval.deputy;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import dk.rettidig.database.Lasting;
import dk.rettidig.database.Period;
import dk.rettidig.database.Row;
import dk.rettidig.people.Person;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;

/** Somebody stands in for an approver for a time. */
@Entity
public class Deputy extends Row implements Lasting {

    @ManyToOne(optional = false)
    private Person person;

    @ManyToOne(optional = false)
    @JoinColumn(name = "stands_in_for_id")
    private Person standsInFor;

    @Embedded
    private Period period;

    protected Deputy() {}

    public Deputy(Person person, Person standsInFor, LocalDate from, LocalDate to) {
        this.person = person;
        this.standsInFor = standsInFor;
        this.period = Period.from(from).until(to);
    }

    public Person person() {
        return person;
    }

    public Person standsInFor() {
        return standsInFor;
    }

    /** Stands in for the last time on that day. */
    @Override
    @CanIgnoreReturnValue
    public Deputy until(LocalDate last) {
        period = period.until(last);
        return this;
    }

    @Override
    public Period period() {
        return period;
    }
}
