package dk.rettidig.report.http;

import dk.rettidig.calendar.Deadline;
import dk.rettidig.report.Named;
import dk.rettidig.report.Quarter;
import dk.rettidig.report.forecast.DueSoon;
import dk.rettidig.report.forecast.Forecast;
import dk.rettidig.web.page.Page;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is expected. Nothing of it is counted.
 *
 * @param expectedOfWaiting so many of those waiting will come in time, going by the four quarters before
 */
@Page("report/forecast")
public record ForecastPage(
        @Nullable String authority,
        @Nullable String authorityName,
        Quarter quarter,
        long onTime,
        long late,
        long waiting,
        long historyOnTime,
        long historyScored,
        @Nullable Long expectedOfWaiting,
        @Nullable BigDecimal likelyRate,
        boolean likelyMet,
        int target,
        List<Group> byAuthority,
        List<Line> due) {

    /** How many an authority is to answer within two weeks. */
    public record Group(Named who, long due) {}

    /** One of them. */
    public record Line(long id, @Nullable String ref, String authority, String due) {

        static Line of(DueSoon soon) {
            return new Line(
                    soon.id(), soon.ref(), soon.authority().name(), soon.due().toString());
        }

        public Deadline agreed() {
            return Deadline.parse(due);
        }
    }

    static ForecastPage of(Whose whose, Quarter quarter, Forecast forecast, Map<Named, Long> groups, List<Line> due) {
        return new ForecastPage(
                whose.code(),
                whose.name(),
                quarter,
                forecast.counted().onTime(),
                forecast.counted().late(),
                forecast.counted().waiting(),
                forecast.history().onTime(),
                forecast.history().scored(),
                forecast.expectedOfWaiting(),
                forecast.likelyRate(),
                forecast.isLikelyMet(),
                forecast.counted().target(),
                groups.entrySet().stream()
                        .map(group -> new Group(group.getKey(), group.getValue()))
                        .toList(),
                due);
    }

    public long expectedOnTime() {
        return onTime + (expectedOfWaiting == null ? 0 : expectedOfWaiting);
    }
}
