package dk.rettidig.report.http;

import dk.rettidig.calendar.DanishTime;
import dk.rettidig.people.Person;
import dk.rettidig.people.Right;
import dk.rettidig.people.authority.Authorities;
import dk.rettidig.report.Figures;
import dk.rettidig.report.OnTime;
import dk.rettidig.report.Quarter;
import dk.rettidig.report.Span;
import dk.rettidig.report.http.Overview.Choice;
import dk.rettidig.report.http.Overview.Part;
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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The reports' first page. */
@Path("/reports")
@Requires(Right.SEE_REPORTS)
@Transactional
public class OverviewResource {

    private static final int QUARTERS = 8;

    @Inject
    OnTime onTime;

    @Inject
    Authorities authorities;

    @Inject
    Caller caller;

    @Inject
    InstantSource clock;

    @GET
    @Produces({Media.JSON, Media.HTML})
    public Overview overview(@QueryParam("authority") @Nullable String asked) {
        Person person = caller.person();
        Whose whose = Whose.of(person, asked, authorities);
        Instant now = clock.instant();
        LocalDate today = DanishTime.dayOf(now);
        List<Quarter> quarters = Quarter.of(today).andBefore(QUARTERS);
        Span year = Span.year(today.getYear());
        List<Span> spans = new ArrayList<>(quarters.stream().map(Quarter::span).toList());
        spans.add(year);
        List<Figures> figures = onTime.figures(whose.code(), spans, now);
        List<Part> parts = IntStream.range(0, QUARTERS)
                .mapToObj(i -> Part.of(quarters.get(i), quarters.get(i).span().isOver(today), figures.get(i)))
                .toList();
        return new Overview(
                whose.code(),
                whose.name(),
                choices(person, today),
                parts.get(QUARTERS - 1),
                new Part(today.getYear(), null, false, year, figures.get(QUARTERS)),
                parts);
    }

    /** None to choose for a person of an authority: there is only the own one. */
    private List<Choice> choices(Person person, LocalDate today) {
        return person.authority().isPresent()
                ? List.of()
                : authorities.firstLevelOn(today).stream()
                        .map(authority -> new Choice(authority.code(), authority.name()))
                        .toList();
    }
}
