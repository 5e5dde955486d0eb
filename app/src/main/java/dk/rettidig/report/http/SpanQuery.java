package dk.rettidig.report.http;

import dk.rettidig.calendar.DanishTime;
import dk.rettidig.report.Span;
import dk.rettidig.web.input.Invalid;
import jakarta.ws.rs.QueryParam;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The span an address names; this year when it names none. */
public class SpanQuery {

    @QueryParam("from")
    @Nullable
    String from;

    @QueryParam("to")
    @Nullable
    String to;

    Span span(LocalDate today) {
        Span year = Span.year(today.getYear());
        LocalDate first = day("from", from, year.from());
        LocalDate last = day(
                "to",
                to,
                to == null && from != null ? Span.year(first.getYear()).to() : year.to());
        if (last.isBefore(first)) {
            throw Invalid.field("to", "report.span.backwards");
        }
        return new Span(first, last);
    }

    private static LocalDate day(String field, @Nullable String text, LocalDate usual) {
        if (text == null || text.isEmpty()) {
            return usual;
        }
        try {
            return DanishTime.parseDay(text);
        } catch (DateTimeException unreadable) {
            throw Invalid.field(field, "report.day");
        }
    }
}
