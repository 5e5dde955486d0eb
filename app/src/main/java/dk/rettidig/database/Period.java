package dk.rettidig.database;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** From a day until and including another, or without an end. */
@Embeddable
public class Period {

    @Column(name = "from_day", nullable = false)
    private LocalDate from;

    @Column(name = "to_day")
    private @Nullable LocalDate to;

    protected Period() {}

    private Period(LocalDate from, @Nullable LocalDate to) {
        if (to != null && to.isBefore(from)) {
            throw new IllegalArgumentException("a period ends after it began: " + from + " to " + to);
        }
        this.from = from;
        this.to = to;
    }

    public static Period from(LocalDate first) {
        return new Period(first, null);
    }

    public Period until(LocalDate last) {
        return new Period(from, last);
    }

    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }

    public boolean overlaps(Period other) {
        return covers(other.from) || other.covers(from);
    }

    public LocalDate first() {
        return from;
    }

    public Optional<LocalDate> last() {
        return Optional.ofNullable(to);
    }
}
