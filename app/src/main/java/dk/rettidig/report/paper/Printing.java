package dk.rettidig.report.paper;

import dk.rettidig.calendar.DanishTime;
import dk.rettidig.language.Messages;
import dk.rettidig.report.Days;
import dk.rettidig.report.OnTime;
import dk.rettidig.report.Quarter;
import dk.rettidig.report.Scope;
import dk.rettidig.report.Span;
import dk.rettidig.report.Tally;
import dk.rettidig.web.parts.chart.Share;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts the numbers of a span on paper, with the eight quarters up to it. */
@Dependent
public class Printing {

    private static final int QUARTERS = 8;

    private final OnTime onTime;

    @Inject
    Printing(OnTime onTime) {
        this.onTime = onTime;
    }

    /** @param name of the authority counted; none for all of them */
    public byte[] pdf(Scope scope, @Nullable String name, Span span, Instant now) {
        Messages danish = Messages.danish();
        LocalDate today = DanishTime.dayOf(now);
        Tally tally = onTime.tallies(scope, List.of(span), now).get(0);
        Days days = onTime.days(scope, List.of(span)).get(0);
        List<Quarter> quarters =
                Quarter.of(today.isBefore(span.to()) ? today : span.to()).andBefore(QUARTERS);
        List<Tally> tallies =
                onTime.tallies(scope, quarters.stream().map(Quarter::span).toList(), now);
        List<Share> shares = new ArrayList<>();
        for (int i = 0; i < QUARTERS; i++) {
            Quarter quarter = quarters.get(i);
            String key = quarter.span().isOver(today) ? "report.quarter.name" : "report.quarter.running";
            shares.add(new Share(
                    danish.say(key, String.valueOf(quarter.year()), quarter.number()),
                    tallies.get(i).total().onTime(),
                    tallies.get(i).total().scored(),
                    tallies.get(i).target()));
        }
        String whose = name == null ? danish.say("report.paper.everybody") : name;
        return PaperReport.pdf(
                new Contents(whose, period(span, danish), today, onTime.goal(span), tally, days, shares));
    }

    /** As people say it where it is a quarter or a year. */
    public static String period(Span span, Messages words) {
        Quarter quarter = Quarter.of(span.from());
        if (quarter.span().equals(span)) {
            return words.say("report.quarter.long", quarter.number(), String.valueOf(quarter.year()));
        }
        return Span.year(span.from().getYear()).equals(span)
                ? String.valueOf(span.from().getYear())
                : words.say("report.span", span.from(), span.to());
    }
}
