package dk.rettidig.approval;

import dk.rettidig.approval.route.Level;
import dk.rettidig.approval.route.Route;
import dk.rettidig.database.Row;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One level of a round, as the route was when the letter was submitted. */
@Entity
@Table(name = "round_level")
public class RoundLevel extends Row {

    @ManyToOne(optional = false)
    private ApprovalRound round;

    private int place;

    @Enumerated(EnumType.STRING)
    private Level level;

    @Column(name = "due_on")
    private @Nullable LocalDate due;

    protected RoundLevel() {}

    RoundLevel(ApprovalRound round, int place, Route.Stop stop) {
        this.round = round;
        this.place = place;
        this.level = stop.level();
        this.due = stop.due();
    }

    public ApprovalRound round() {
        return round;
    }

    public int place() {
        return place;
    }

    public Level level() {
        return level;
    }

    public Optional<LocalDate> due() {
        return Optional.ofNullable(due);
    }
}
