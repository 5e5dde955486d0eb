package dk.rettidig.people;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import dk.rettidig.database.Lasting;
import dk.rettidig.database.Period;
import dk.rettidig.database.Row;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import java.time.LocalDate;

/** A part of the ministry that answers questions. */
@Entity
public class Office extends Row implements Lasting {

    private String code;

    private String name;

    @Embedded
    private Period period;

    protected Office() {}

    public Office(String code, String name, LocalDate since) {
        this.code = code;
        this.name = name;
        this.period = Period.from(since);
    }

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    /** It exists for the last time on that day. */
    @Override
    @CanIgnoreReturnValue
    public Office until(LocalDate last) {
        period = period.until(last);
        return this;
    }

    @Override
    public Period period() {
        return period;
    }
}
