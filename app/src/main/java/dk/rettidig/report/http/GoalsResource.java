package dk.rettidig.report.http;

import dk.rettidig.calendar.DanishTime;
import dk.rettidig.journal.register.RegisterHistory;
import dk.rettidig.people.Right;
import dk.rettidig.refusal.NotFound;
import dk.rettidig.report.Figures;
import dk.rettidig.report.OnTime;
import dk.rettidig.report.Scope;
import dk.rettidig.report.Span;
import dk.rettidig.report.closing.ClosedPeriods;
import dk.rettidig.report.closing.Since;
import dk.rettidig.report.http.GoalsPage.Closed;
import dk.rettidig.report.http.GoalsPage.Line;
import dk.rettidig.report.plan.GoalPlans;
import dk.rettidig.report.plan.PlannedGoal;
import dk.rettidig.report.plan.PlannedGoal.Status;
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
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The plan of a year: ministry and police see the same. */
@Path("/reports/goals")
@Transactional
public class GoalsResource {

    private static final int FIRST_YEAR = 2024;
    private static final int LAST_YEAR = 2100;

    /** The authority whose plan it is. */
    private static final String POLICE = "RIGSPOLITIET";

    @Inject
    GoalPlans plans;

    @Inject
    OnTime onTime;

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

    /** @param threshold in per cent, of a goal that this system counts */
    @Input
    public record GoalInput(
            @Min(FIRST_YEAR) @Max(LAST_YEAR) int year,
            @NotBlank @Size(max = 10) String number,
            @NotBlank @Size(max = 2000) String wording,
            @NotNull @Min(0) @Max(100) Integer weight,
            @Nullable @Min(1) @Max(100) Integer threshold) {}

    /** As it reads from now on. */
    @Input
    public record AdjustInput(
            @NotBlank @Size(max = 2000) String wording,
            @NotNull @Min(0) @Max(100) Integer weight,
            @Nullable @Min(1) @Max(100) Integer threshold) {}

    /** What was measured elsewhere, and what that means. */
    @Input
    public record MeasureInput(@NotBlank @Size(max = 1000) String value, @NotNull Status status) {}

    private static int asked(int year) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw Invalid.field("year", "report.year");
        }
        return year;
    }

    @GET
    @Requires(Right.SEE_REPORTS)
    @Produces({Media.JSON, Media.HTML})
    public GoalsPage goals(@QueryParam("year") @Nullable Integer asked) {
        boolean isOfTheMinistry = caller.person().authority().isEmpty();
        boolean isOfPolice = caller.person()
                .authority()
                .map(authority -> authority.code().equals(POLICE))
                .orElse(true);
        if (!isOfPolice) {
            throw new NotFound("plan for the police");
        }
        List<Integer> years = plans.years();
        LocalDate today = DanishTime.today(clock);
        int year = asked != null ? asked(asked) : inForce(years, today.getYear());
        Span span = Span.year(year);
        Instant now = clock.instant();
        Optional<Since> since = periods.since(span, Scope.of(POLICE), now);
        Figures figures = since.map(Since::now).orElseGet(() -> onTime.figures(Scope.of(POLICE), span, now));
        List<Line> goals = plans.of(year).stream()
                .map(goal -> since.map(held -> Line.of(goal, held)).orElseGet(() -> Line.of(goal, figures)))
                .toList();
        boolean mayChange = caller.may(Right.CLOSE_REPORTS);
        return GoalsPage.of(
                year,
                years,
                !span.isOver(today),
                since.map(held -> Closed.of(held, isOfTheMinistry, Wants.language(request)))
                        .orElse(null),
                goals,
                mayChange,
                mayChange ? history.of(GoalPlans.REGISTER) : List.of());
    }

    /** This year's plan, or the last one before it. */
    private static int inForce(List<Integer> years, int thisYear) {
        return years.stream().filter(year -> year <= thisYear).findFirst().orElse(thisYear);
    }

    @POST
    @Requires(Right.CLOSE_REPORTS)
    @Consumes({Media.JSON_BODY, Media.FORM})
    @Done("report.done.goal")
    public Response add(GoalInput input) {
        PlannedGoal goal = plans.add(
                input.year(), input.number(), input.wording(), input.weight(), input.threshold(), caller.person());
        return replies.created(at(goal), Map.of("id", goal.id()));
    }

    @POST
    @Path("{id}/adjustment")
    @Requires(Right.CLOSE_REPORTS)
    @Consumes({Media.JSON_BODY, Media.FORM})
    @Done("report.done.goal-adjusted")
    public Response adjust(@PathParam("id") long id, AdjustInput input) {
        PlannedGoal goal = plans.adjust(id, input.wording(), input.weight(), input.threshold(), caller.person());
        return replies.changed(at(goal), Map.of("id", goal.id()));
    }

    @POST
    @Path("{id}/measurement")
    @Requires(Right.CLOSE_REPORTS)
    @Consumes({Media.JSON_BODY, Media.FORM})
    @Done("report.done.measured")
    public Response measure(@PathParam("id") long id, MeasureInput input) {
        PlannedGoal goal = plans.measure(id, input.value(), input.status(), caller.person());
        return replies.changed(at(goal), Map.of("id", goal.id()));
    }

    private static URI at(PlannedGoal goal) {
        return URI.create("/reports/goals?year=" + goal.year());
    }
}
