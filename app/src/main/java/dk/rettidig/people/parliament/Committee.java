package dk.rettidig.people.parliament;

import dk.rettidig.database.Period;
import dk.rettidig.database.Row;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import java.time.LocalDate;

/** A committee under one of its names. The abbreviation stays when the name changes. */
@Entity
public class Committee extends Row {

    private String abbreviation;

    private String name;

    private String email;

    @Embedded
    private Period period;

    protected Committee() {}

    public Committee(String abbreviation, String name, String email, LocalDate since) {
        this.abbreviation = abbreviation;
        this.name = name;
        this.email = email;
        this.period = Period.from(since);
    }

    /** The name was used for the last time on that day. */
    public Committee until(LocalDate last) {
        period = period.until(last);
        return this;
    }

    public String abbreviation() {
        return abbreviation;
    }

    public String name() {
        return name;
    }

    public String email() {
        return email;
    }

    public Period period() {
        return period;
    }
}
