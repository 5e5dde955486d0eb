package dk.rettidig.people.parliament;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import dk.rettidig.database.Lasting;
import dk.rettidig.database.Period;
import dk.rettidig.database.Row;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import java.time.LocalDate;

/** Somebody in the minister's office for a time. */
@Entity
public class Minister extends Row implements Lasting {

    private String title;

    private String name;

    @Embedded
    private Period period;

    protected Minister() {}

    public Minister(String title, String name, LocalDate since) {
        this.title = title;
        this.name = name;
        this.period = Period.from(since);
    }

    @Override
    @CanIgnoreReturnValue
    public Minister until(LocalDate last) {
        period = period.until(last);
        return this;
    }

    public String title() {
        return title;
    }

    public String name() {
        return name;
    }

    @Override
    public Period period() {
        return period;
    }
}
