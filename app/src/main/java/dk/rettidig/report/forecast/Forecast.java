package dk.rettidig.report.forecast;

import dk.rettidig.report.Figures;
import dk.rettidig.report.Rate;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * How the quarter will end, if those that still wait are answered as those of the four quarters before were. What will
 * be sent in the rest of the quarter is nobody's guess and left out.
 *
 * @param counted the quarter as it stands
 * @param history the four quarters before it
 */
public record Forecast(Figures counted, Figures history) {

    /** Of those waiting so many will come in time, cut to whole ones; none can be told without a history. */
    public @Nullable Long expectedOfWaiting() {
        return history.scored() == 0 ? null : counted.waiting() * history.onTime() / history.scored();
    }

    public @Nullable BigDecimal likelyRate() {
        Long expected = expectedOfWaiting();
        return expected == null ? null : Rate.of(counted.onTime() + expected, counted.scored() + counted.waiting());
    }

    public boolean isLikelyMet() {
        Long expected = expectedOfWaiting();
        return expected != null
                && Rate.reaches(counted.onTime() + expected, counted.scored() + counted.waiting(), counted.target());
    }
}
