package dk.rettidig.approval.route;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import dk.rettidig.database.Lasting;
import dk.rettidig.database.Period;
import dk.rettidig.database.Row;
import dk.rettidig.people.Office;
import dk.rettidig.question.AnswerGiven;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One level of the route for answers of a kind, of one office or of all that have none of their own. */
@Entity
@Table(name = "route_level")
public class RouteLevel extends Row implements Lasting {

    @ManyToOne
    private @Nullable Office office;

    @Enumerated(EnumType.STRING)
    private AnswerGiven.Kind kind;

    @Enumerated(EnumType.STRING)
    private Level level;

    @Column(name = "working_days_before")
    private int workingDaysBefore;

    @Embedded
    private Period period;

    protected RouteLevel() {}

    public RouteLevel(
            @Nullable Office office, AnswerGiven.Kind kind, Level level, int workingDaysBefore, LocalDate since) {
        this.office = office;
        this.kind = kind;
        this.level = level;
        this.workingDaysBefore = workingDaysBefore;
        this.period = Period.from(since);
    }

    public Optional<Office> office() {
        return Optional.ofNullable(office);
    }

    public AnswerGiven.Kind kind() {
        return kind;
    }

    public Level level() {
        return level;
    }

    public int workingDaysBefore() {
        return workingDaysBefore;
    }

    /** Signs for the last time on letters that set out on that day. */
    @Override
    @CanIgnoreReturnValue
    public RouteLevel until(LocalDate last) {
        period = period.until(last);
        return this;
    }

    @Override
    public Period period() {
        return period;
    }
}
