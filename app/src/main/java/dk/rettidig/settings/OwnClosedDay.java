package dk.rettidig.settings;

import dk.rettidig.calendar.ClosedDay;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** A day the ministry is closed although the law does not close it. */
@Entity
@Table(name = "closed_day")
public class OwnClosedDay {

    @Id
    @Column(name = "closed_on")
    private LocalDate day;

    private String name;

    protected OwnClosedDay() {}

    public OwnClosedDay(LocalDate day, String name) {
        this.day = day;
        this.name = name;
    }

    ClosedDay asClosedDay() {
        return new ClosedDay(day, name);
    }
}
