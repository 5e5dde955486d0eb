package dk.rettidig.report.http;

import dk.rettidig.report.Figures;
import dk.rettidig.report.Quarter;
import dk.rettidig.report.Span;
import dk.rettidig.web.page.Page;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * "Overblik": this quarter, this year and the quarters before, every number with the address of its list.
 *
 * @param code of the authority counted, none for all
 */
@Page("report/overview")
public record Overview(
        @Nullable String code,
        @Nullable String name,
        List<Choice> authorities,
        Part quarter,
        Part year,
        List<Part> quarters) {

    /** An authority to choose. */
    public record Choice(String code, String name) {}

    /** The numbers of one quarter, or of the year when there is no quarter. */
    public record Part(int year, @Nullable Integer quarter, boolean over, Span span, Figures figures) {

        static Part of(Quarter quarter, boolean over, Figures figures) {
            return new Part(quarter.year(), quarter.number(), over, quarter.span(), figures);
        }

        public String address(@Nullable String authority) {
            return "/reports/on-time?from=" + span.from() + "&to=" + span.to()
                    + (authority == null ? "" : "&authority=" + authority);
        }
    }
}
