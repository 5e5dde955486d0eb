package dk.rettidig.people;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import dk.rettidig.database.Lasting;
import dk.rettidig.database.Period;
import dk.rettidig.database.Row;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;

/** A role a person holds for a time. */
@Entity
public class Assignment extends Row implements Lasting {

    @ManyToOne(optional = false)
    private Person person;

    @Enumerated(EnumType.STRING)
    private Role role;

    @Embedded
    private Period period;

    protected Assignment() {}

    Assignment(Person person, Role role, LocalDate since) {
        this.person = person;
        this.role = role;
        this.period = Period.from(since);
    }

    public Person person() {
        return person;
    }

    public Role role() {
        return role;
    }

    /** The role is held for the last time on that day. */
    @Override
    @CanIgnoreReturnValue
    public Assignment until(LocalDate last) {
        period = period.until(last);
        return this;
    }

    @Override
    public Period period() {
        return period;
    }
}
