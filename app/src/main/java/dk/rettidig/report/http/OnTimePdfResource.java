package dk.rettidig.report.http;

import dk.rettidig.calendar.DanishTime;
import dk.rettidig.people.Right;
import dk.rettidig.people.authority.Authorities;
import dk.rettidig.report.Span;
import dk.rettidig.report.paper.Printing;
import dk.rettidig.web.login.Caller;
import dk.rettidig.web.login.Requires;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/** Goal 4.2 of a span on paper. */
@Path("/reports/on-time.pdf")
@Requires(Right.SEE_REPORTS)
@Transactional
public class OnTimePdfResource {

    @Inject
    Printing printing;

    @Inject
    Authorities authorities;

    @Inject
    Caller caller;

    @Inject
    InstantSource clock;

    @GET
    public Response pdf(@QueryParam("authority") @Nullable String authority, @BeanParam SpanQuery query) {
        Whose whose = Whose.of(caller.person(), authority, authorities);
        Span span = query.span(DanishTime.today(clock));
        String file = "rettidighed-" + span.from() + "-" + span.to() + ".pdf";
        return Response.ok(printing.pdf(whose.scope(), whose.name(), span, clock.instant()))
                .type("application/pdf")
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"" + file + "\"")
                .build();
    }
}
