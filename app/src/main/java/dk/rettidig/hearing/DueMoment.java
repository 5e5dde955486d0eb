package dk.rettidig.hearing;

import dk.rettidig.calendar.Deadline;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * A deadline in three columns. The first moment that is too late follows from the day and the time; it is kept beside
 * them because no SQL that both databases speak can tell when a Danish day ends.
 */
@Embeddable
public class DueMoment {

    @Column(name = "due_day")
    private LocalDate day;

    @Column(name = "due_time")
    private @Nullable LocalTime time;

    @Column(name = "late_from")
    private Instant lateFrom;

    protected DueMoment() {}

    DueMoment(Deadline deadline) {
        this.day = deadline.day();
        this.time = deadline.time();
        this.lateFrom = deadline.lateFrom();
    }

    Deadline deadline() {
        return new Deadline(day, time);
    }
}
