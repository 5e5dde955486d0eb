package dk.rettidig.report.http;

import dk.rettidig.calendar.DanishTime;
import dk.rettidig.people.Right;
import dk.rettidig.people.authority.Authorities;
import dk.rettidig.report.OnTime;
import dk.rettidig.report.Quarter;
import dk.rettidig.report.Tally;
import dk.rettidig.report.forecast.DueSoon;
import dk.rettidig.report.forecast.Expected;
import dk.rettidig.report.forecast.Forecast;
import dk.rettidig.web.Media;
import dk.rettidig.web.login.Caller;
import dk.rettidig.web.login.Requires;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What is to come in the next two weeks, and how the quarter is likely to end. */
@Path("/reports/forecast")
@Requires(Right.SEE_REPORTS)
@Transactional
public class ForecastResource {

    private static final int HISTORY = 4;

    @Inject
    OnTime onTime;

    @Inject
    Expected expected;

    @Inject
    Authorities authorities;

    @Inject
    Caller caller;

    @Inject
    InstantSource clock;

    @GET
    @Produces({Media.JSON, Media.HTML})
    public ForecastPage forecast(@QueryParam("authority") @Nullable String asked) {
        Whose whose = Whose.of(caller.person(), asked, authorities);
        Instant now = clock.instant();
        Quarter quarter = Quarter.of(DanishTime.dayOf(now));
        List<Tally> tallies = onTime.tallies(
                whose.scope(),
                quarter.andBefore(HISTORY + 1).stream().map(Quarter::span).toList(),
                now);
        Forecast forecast = new Forecast(
                tallies.get(HISTORY).total(),
                Tally.of(tallies.subList(0, HISTORY), tallies.get(HISTORY).target())
                        .total());
        List<DueSoon> due = expected.dueSoon(whose.scope(), now);
        return ForecastPage.of(
                whose,
                quarter,
                forecast,
                due.stream().collect(Collectors.groupingBy(DueSoon::authority, TreeMap::new, Collectors.counting())),
                due.stream().map(ForecastPage.Line::of).toList());
    }
}
