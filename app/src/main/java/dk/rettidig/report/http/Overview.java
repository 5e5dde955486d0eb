package dk.rettidig.report.http;

import dk.rettidig.report.CountedHearing;
import dk.rettidig.report.Days;
import dk.rettidig.report.Figures;
import dk.rettidig.report.Goal;
import dk.rettidig.report.Named;
import dk.rettidig.report.Quarter;
import dk.rettidig.report.Span;
import dk.rettidig.web.page.Page;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * "Overblik": this quarter, this year and the quarters before, every number with the address of its list.
 *
 * @param code of the authority counted, none for all
 * @param goal of this year
 * @param byAuthority each authority by itself, when all are counted
 * @param byUnit what the authority of the person sent on to its own units, for nobody else's eyes
 * @param lateBecause why those of the year are late
 */
@Page("report/overview")
public record Overview(
        @Nullable String code,
        @Nullable String name,
        Goal goal,
        List<Named> authorities,
        Part quarter,
        Part year,
        List<Part> quarters,
        List<Row> byAuthority,
        List<Row> byUnit,
        List<Because> lateBecause) {

    /** Whoever may choose between authorities is of none. */
    public boolean isOfTheMinistry() {
        return !authorities.isEmpty();
    }

    /** The numbers of one quarter, or of the year when there is no quarter. */
    public record Part(
            int year, @Nullable Integer quarter, boolean over, Span span, Figures figures, @Nullable Days days) {

        static Part of(Quarter quarter, boolean over, Figures figures) {
            return new Part(quarter.year(), quarter.number(), over, quarter.span(), figures, null);
        }

        Part with(Days taken) {
            return new Part(year, quarter, over, span, figures, taken);
        }

        public String address(@Nullable String authority) {
            return "/reports/on-time?from=" + span.from() + "&to=" + span.to()
                    + (authority == null ? "" : "&authority=" + authority);
        }
    }

    /** One authority, or one unit, in the quarter and in the year. */
    public record Row(Named who, Figures quarter, Figures year) {}

    /** So many are late for one reason. */
    public record Because(String reason, long quarter, long year) {

        public String key() {
            return CountedHearing.keyOf(reason);
        }
    }
}
