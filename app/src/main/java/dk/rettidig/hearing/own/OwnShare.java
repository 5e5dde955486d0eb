package dk.rettidig.hearing.own;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How many of the hearings of a period were answered in time.
 *
 * @param onTime of those that are scored
 * @param scored on time and late; those that wait or fell away are outside
 */
public record OwnShare(String authority, LocalDate from, LocalDate to, long onTime, long scored) {

    /** In per cent, cut to one decimal and never rounded up; none when nothing is scored. */
    public @Nullable BigDecimal rate() {
        return scored == 0 ? null : BigDecimal.valueOf(Math.floorDiv(onTime * 1000, scored), 1);
    }

    /** The report with the hearings behind it. */
    public String list() {
        return "/reports/on-time?authority=" + authority + "&from=" + from + "&to=" + to;
    }
}
