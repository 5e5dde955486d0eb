package dk.rettidig.report.http;

import dk.rettidig.calendar.DanishTime;
import dk.rettidig.people.Right;
import dk.rettidig.people.authority.Authorities;
import dk.rettidig.report.OnTime;
import dk.rettidig.report.Outcome;
import dk.rettidig.report.Part;
import dk.rettidig.report.Part.Among;
import dk.rettidig.report.Span;
import dk.rettidig.web.Media;
import dk.rettidig.web.Wants;
import dk.rettidig.web.login.Caller;
import dk.rettidig.web.login.Requires;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Goal 4.2 of a span, with the list behind it. */
@Path("/reports/on-time")
@Requires(Right.SEE_REPORTS)
@Transactional
public class OnTimeResource {

    @Inject
    OnTime onTime;

    @Inject
    Authorities authorities;

    @Inject
    Caller caller;

    @Inject
    InstantSource clock;

    @Context
    HttpServletRequest request;

    /** A program gets the whole list, a person a stretch of it. */
    @GET
    @Produces({Media.JSON, Media.HTML})
    public OnTimeReport report(
            @QueryParam("authority") @Nullable String authority,
            @QueryParam("outcome") @Nullable Outcome outcome,
            @QueryParam("reason") @Nullable String reason,
            @QueryParam("among") @Nullable Among among,
            @QueryParam("after") @Nullable Long after,
            @BeanParam SpanQuery query) {
        Whose whose = Whose.of(caller.person(), authority, authorities);
        Span span = query.span(DanishTime.today(clock));
        Instant now = clock.instant();
        boolean isPage = Wants.page(request);
        Part part = new Part(outcome, reason, among, after, isPage ? Stretch.ASKED : null);
        return OnTimeReport.of(
                whose,
                span,
                onTime.goal(span),
                part,
                onTime.tallies(whose.scope(), List.of(span), now).get(0),
                Stretch.of(onTime.hearings(whose.scope(), span, part, now), isPage),
                Wants.language(request));
    }
}
