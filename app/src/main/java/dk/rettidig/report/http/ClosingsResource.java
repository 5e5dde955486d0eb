package dk.rettidig.report.http;

import dk.rettidig.calendar.DanishTime;
import dk.rettidig.journal.register.RegisterHistory;
import dk.rettidig.people.Right;
import dk.rettidig.refusal.NotFound;
import dk.rettidig.report.Quarter;
import dk.rettidig.report.Span;
import dk.rettidig.report.closing.ClosedPeriod;
import dk.rettidig.report.closing.ClosedPeriods;
import dk.rettidig.report.http.ClosingsPage.Line;
import dk.rettidig.report.http.ClosingsPage.Proposal;
import dk.rettidig.report.paper.Printing;
import dk.rettidig.web.Media;
import dk.rettidig.web.Replies;
import dk.rettidig.web.Wants;
import dk.rettidig.web.done.Done;
import dk.rettidig.web.input.Input;
import dk.rettidig.web.input.Invalid;
import dk.rettidig.web.login.Caller;
import dk.rettidig.web.login.Requires;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Closing a period, and opening it again. */
@Path("/reports/closings")
@Transactional
public class ClosingsResource {

    private static final int QUARTERS = 4;

    @Inject
    ClosedPeriods periods;

    @Inject
    RegisterHistory history;

    @Inject
    Caller caller;

    @Inject
    Replies replies;

    @Inject
    InstantSource clock;

    @Context
    HttpServletRequest request;

    /** The first and the last day, both included. */
    @Input
    public record ClosingInput(@NotNull LocalDate from, @NotNull LocalDate to) {}

    /** Why it is opened again. */
    @Input
    public record ReopeningInput(@NotBlank @Size(max = 1000) String reason) {}

    @GET
    @Requires(Right.SEE_REPORTS)
    @Produces({Media.JSON, Media.HTML})
    public ClosingsPage all() {
        refuseOutsiders();
        LocalDate today = DanishTime.today(clock);
        return new ClosingsPage(
                periods.all().stream().map(Line::of).toList(),
                proposals(today),
                caller.may(Right.CLOSE_REPORTS),
                history.of(ClosedPeriods.REGISTER));
    }

    /** Periods that are over and were not closed. */
    private List<Proposal> proposals(LocalDate today) {
        List<Span> closed = periods.all().stream()
                .filter(one -> !one.isReopened())
                .map(ClosedPeriod::span)
                .toList();
        Stream<Span> quarters =
                Quarter.of(today).minus(1).andBefore(QUARTERS).stream().map(Quarter::span);
        return Stream.concat(Stream.of(Span.year(today.getYear() - 1)), quarters)
                .filter(span -> !closed.contains(span))
                .map(span -> new Proposal(span, Printing.period(span, Wants.language(request))))
                .toList();
    }

    @GET
    @Path("{id}")
    @Requires(Right.SEE_REPORTS)
    @Produces({Media.JSON, Media.HTML})
    public ClosingPage one(@PathParam("id") long id) {
        refuseOutsiders();
        ClosedPeriod closed = periods.byId(id);
        return ClosingPage.of(
                closed,
                periods.figures(closed),
                periods.differences(closed, clock.instant()).stream()
                        .map(one -> ClosingPage.Line.of(one, periods.causes(closed, one), Wants.language(request)))
                        .toList(),
                caller.may(Right.CLOSE_REPORTS));
    }

    /** What the hash was taken of, for whoever wants to take it again. */
    @GET
    @Path("{id}/content.txt")
    @Requires(Right.CLOSE_REPORTS)
    public Response content(@PathParam("id") long id) {
        ClosedPeriod closed = periods.byId(id);
        String file = "lukket-" + closed.span().from() + "-" + closed.span().to() + ".txt";
        return Response.ok(closed.content())
                .type("text/plain;charset=utf-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + file + "\"")
                .build();
    }

    private void refuseOutsiders() {
        if (caller.person().authority().isPresent()) {
            throw new NotFound("closed periods");
        }
    }

    @POST
    @Requires(Right.CLOSE_REPORTS)
    @Consumes({Media.JSON_BODY, Media.FORM})
    @Done("report.done.closed")
    public Response close(ClosingInput input) {
        if (input.to().isBefore(input.from())) {
            throw Invalid.field("to", "report.span.backwards");
        }
        ClosedPeriod closed = periods.close(new Span(input.from(), input.to()), clock.instant(), caller.person());
        return replies.created(
                Replies.at("/reports/closings/{id}", closed.id()),
                Map.of("id", closed.id(), "sha256", closed.sha256()));
    }

    @POST
    @Path("{id}/reopening")
    @Requires(Right.CLOSE_REPORTS)
    @Consumes({Media.JSON_BODY, Media.FORM})
    @Done("report.done.reopened")
    public Response reopen(@PathParam("id") long id, ReopeningInput input) {
        ClosedPeriod opened = periods.reopen(id, input.reason(), clock.instant(), caller.person());
        return replies.changed(Replies.at("/reports/closings/{id}", id), Map.of("id", opened.id()));
    }
}
