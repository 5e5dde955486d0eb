package dk.rettidig.dispatch.http;

import dk.rettidig.approval.ApprovalRound;
import dk.rettidig.approval.Approvals;
import dk.rettidig.approval.http.RoundView;
import dk.rettidig.calendar.DanishTime;
import dk.rettidig.dispatch.Dispatch;
import dk.rettidig.dispatch.Dispatches;
import dk.rettidig.dispatch.SendAnswer;
import dk.rettidig.language.Text;
import dk.rettidig.people.Person;
import dk.rettidig.people.Right;
import dk.rettidig.web.Media;
import dk.rettidig.web.Replies;
import dk.rettidig.web.done.Done;
import dk.rettidig.web.input.Input;
import dk.rettidig.web.input.Invalid;
import dk.rettidig.web.login.Caller;
import dk.rettidig.web.login.Requires;
import dk.rettidig.web.page.Page;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Sends an approved letter. */
@Path("/approvals/{id}/dispatch")
@Transactional
public class DispatchResource {

    @Inject
    Approvals approvals;

    @Inject
    Dispatches dispatches;

    @Inject
    SendAnswer sendAnswer;

    @Inject
    Caller caller;

    @Inject
    Replies replies;

    @Inject
    InstantSource clock;

    /** How, and on which day if it went another way than by mail. */
    @Input
    public record DispatchInput(Dispatch.@Nullable Way way, @Nullable LocalDate on) {}

    @POST
    @Requires(Right.DISPATCH)
    @Consumes({Media.JSON_BODY, Media.FORM})
    @Done("dispatch.done.sent")
    public Response send(@PathParam("id") long id, DispatchInput input) {
        Person by = caller.person();
        ApprovalRound round = approvals.turnOf(id, by);
        Dispatch.Way way = Objects.requireNonNullElse(input.way(), Dispatch.Way.MAIL);
        Dispatch sent = sendAnswer.send(round, way, dayOf(way, input.on()), by);
        return replies.created(
                Replies.at("/approvals/{id}/dispatch", id),
                Replies.at("/questions/{ref}", round.question().ref()),
                DispatchView.of(sent));
    }

    /** A mail is sent today; a letter that went another way went on a day somebody knows. */
    private LocalDate dayOf(Dispatch.Way way, @Nullable LocalDate on) {
        LocalDate today = DanishTime.today(clock);
        if (on == null) {
            return today;
        }
        if (way == Dispatch.Way.MAIL && !on.equals(today)) {
            throw Invalid.field("on", "dispatch.on.mail");
        }
        if (on.isAfter(today)) {
            throw Invalid.field("on", "dispatch.on.future");
        }
        return on;
    }

    /**
     * The page a letter is sent from.
     *
     * @param sent how it went, once it was sent
     * @param obstacles why it cannot be sent by mail now
     */
    @Page("dispatch/send")
    public record DispatchPage(RoundView round, @Nullable DispatchView sent, List<Text> obstacles, LocalDate today) {}

    @GET
    @Requires(Right.SEE_QUESTIONS)
    @Produces({Media.JSON, Media.HTML})
    public DispatchPage show(@PathParam("id") long id) {
        ApprovalRound round = approvals.byId(id, caller.person());
        LocalDate today = DanishTime.today(clock);
        return new DispatchPage(
                RoundView.of(round),
                dispatches.of(round).map(DispatchView::of).orElse(null),
                sendAnswer.obstacles(round, Dispatch.Way.MAIL, today).stream()
                        .map(why -> Text.of(why.messageKey()))
                        .toList(),
                today);
    }
}
