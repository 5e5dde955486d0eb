package dk.rettidig.report;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The numbers of one period.
 *
 * @param sent always the sum of the four that follow
 * @param onTimeOriginally scored hearings whose statement came within the deadline they were sent with
 * @param lateOriginally scored hearings whose statement did not
 * @param statements hearings with a statement
 * @param neverReturned hearings whose statement was never sent back for more
 */
public record Figures(
        long sent,
        long onTime,
        long late,
        long waiting,
        long cancelled,
        long onTimeOriginally,
        long lateOriginally,
        long statements,
        long neverReturned,
        int target) {

    public long scored() {
        return onTime + late;
    }

    public @Nullable BigDecimal rate() {
        return Rate.of(onTime, scored());
    }

    /** Beside the rate, so that an extension cannot hide that something came late. */
    public @Nullable BigDecimal rateOriginalDeadline() {
        return Rate.of(onTimeOriginally, onTimeOriginally + lateOriginally);
    }

    /** "Fyldestgørende": the share of statements that were never sent back. */
    public @Nullable BigDecimal complete() {
        return Rate.of(neverReturned, statements);
    }

    public boolean met() {
        return Rate.reaches(onTime, scored(), target);
    }

    /**
     * How many more may come late with the goal still met, if nothing else came at all. It uses what has been counted
     * and nothing else; what is expected belongs to the forecast.
     */
    public long roomLeft() {
        return Math.max(0, onTime * 100 / target - scored());
    }
}
