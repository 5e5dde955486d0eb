package dk.rettidig.report.http;

import dk.rettidig.calendar.DanishTime;
import dk.rettidig.people.Right;
import dk.rettidig.people.authority.Authorities;
import dk.rettidig.report.CountedHearing;
import dk.rettidig.report.OnTime;
import dk.rettidig.report.Part;
import dk.rettidig.report.Span;
import dk.rettidig.report.file.HearingsSheet;
import dk.rettidig.web.Wants;
import dk.rettidig.web.login.Caller;
import dk.rettidig.web.login.Requires;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The list behind goal 4.2 as a file. */
@Path("/reports/on-time.{format: csv|xlsx}")
@Requires(Right.SEE_REPORTS)
@Transactional
public class OnTimeFileResource {

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

    @GET
    public Response file(
            @PathParam("format") String format,
            @QueryParam("authority") @Nullable String authority,
            @BeanParam SpanQuery query) {
        Whose whose = Whose.of(caller.person(), authority, authorities);
        Span span = query.span(DanishTime.today(clock));
        List<CountedHearing> hearings = onTime.hearings(whose.scope(), span, Part.all(), clock.instant());
        return HearingsSheet.of(hearings, Wants.language(request))
                .file("rettidighed-" + span.from() + "-" + span.to(), format);
    }
}
