package dk.rettidig.reminder.digest;

import dk.rettidig.database.Row;
import dk.rettidig.people.Person;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.OneToOne;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A person's choice, and the last day it was kept. */
@Entity
public class Digest extends Row {

    @OneToOne(optional = false)
    private Person person;

    private boolean wanted;

    @Column(name = "made_on")
    private @Nullable LocalDate madeOn;

    protected Digest() {}

    Digest(Person person) {
        this.person = person;
    }

    Digest choose(boolean isWanted) {
        wanted = isWanted;
        return this;
    }

    boolean isDue(LocalDate today) {
        return wanted && (madeOn == null || madeOn.isBefore(today));
    }

    Digest made(LocalDate today) {
        madeOn = today;
        return this;
    }

    Person person() {
        return person;
    }

    boolean isWanted() {
        return wanted;
    }
}
