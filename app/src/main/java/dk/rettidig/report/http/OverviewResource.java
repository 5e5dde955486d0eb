package dk.rettidig.report.http;

import dk.rettidig.calendar.DanishTime;
import dk.rettidig.people.Person;
import dk.rettidig.people.Right;
import dk.rettidig.people.authority.Authorities;
import dk.rettidig.report.Days;
import dk.rettidig.report.Named;
import dk.rettidig.report.OnTime;
import dk.rettidig.report.Scope;
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
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The reports' first page. */
@Path("/reports")
@Requires(Right.SEE_REPORTS)
@Transactional
public class OverviewResource {

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
        Recent recent = Recent.of(DanishTime.dayOf(now), spans -> onTime.tallies(whose.scope(), spans, now));
        List<Days> days = onTime.days(
                whose.scope(), List.of(recent.year().span(), recent.quarter().span()));
        return new Overview(
                whose.code(),
                whose.name(),
                onTime.goal(recent.year().span()),
                choices(person, DanishTime.dayOf(now)),
                recent.quarter().with(days.get(1)),
                recent.year().with(days.get(0)),
                recent.quarters(),
                whose.code() == null ? recent.rows() : List.of(),
                units(person, whose, now),
                recent.lateBecause());
    }

    /** None to choose for a person of an authority: there is only the own one. */
    private List<Named> choices(Person person, LocalDate today) {
        return person.authority().isPresent()
                ? List.of()
                : authorities.firstLevelOn(today).stream()
                        .map(authority -> new Named(authority.code(), authority.name()))
                        .toList();
    }

    private List<Overview.Row> units(Person person, Whose whose, Instant now) {
        String code = whose.code();
        return person.authority().isEmpty() || code == null || whose.isUnit()
                ? List.of()
                : Recent.of(DanishTime.dayOf(now), spans -> onTime.tallies(Scope.unitsOf(code), spans, now))
                        .rows();
    }
}
