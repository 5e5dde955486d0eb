package dk.rettidig.intake.member;

import dk.rettidig.database.Row;
import dk.rettidig.intake.feed.FeedRow;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One actor belongs to another for a time, as a person to a party's group. */
@Entity
@Table(name = "parliament_tie")
public class Tie extends Row implements Fetched {

    private int number;

    @Column(name = "from_number")
    private int fromNumber;

    @Column(name = "to_number")
    private int toNumber;

    @Column(name = "from_day")
    private @Nullable LocalDate from;

    @Column(name = "to_day")
    private @Nullable LocalDate to;

    protected Tie() {}

    Tie(int number) {
        this.number = number;
    }

    @Override
    public int number() {
        return number;
    }

    @Override
    public boolean follow(FeedRow row) {
        int newFrom = row.number("fraaktørid").orElse(0);
        int newTo = row.number("tilaktørid").orElse(0);
        LocalDate newSince = row.day("startdato").orElse(null);
        LocalDate newUntil = row.day("slutdato").orElse(null);
        boolean differs = fromNumber != newFrom
                || toNumber != newTo
                || !Objects.equals(from, newSince)
                || !Objects.equals(to, newUntil);
        if (differs) {
            fromNumber = newFrom;
            toNumber = newTo;
            from = newSince;
            to = newUntil;
        }
        return differs;
    }
}
