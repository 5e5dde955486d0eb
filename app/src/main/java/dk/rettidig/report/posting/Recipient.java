package dk.rettidig.report.posting;

import dk.rettidig.database.Row;
import dk.rettidig.people.Person;
import jakarta.persistence.Entity;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** Somebody who gets the report. */
@Entity
@Table(name = "report_recipient")
public class Recipient extends Row {

    @ManyToOne(optional = false)
    private Person person;

    protected Recipient() {}

    Recipient(Person person) {
        this.person = person;
    }

    public Person person() {
        return person;
    }
}
