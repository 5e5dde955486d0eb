package dk.rettidig.approval.deputy;

import dk.rettidig.approval.deputy.DeputiesPage.Candidate;
import dk.rettidig.approval.deputy.DeputiesPage.Line;
import dk.rettidig.calendar.DanishTime;
import dk.rettidig.people.Person;
import dk.rettidig.people.Right;
import dk.rettidig.web.Media;
import dk.rettidig.web.Replies;
import dk.rettidig.web.done.Done;
import dk.rettidig.web.input.Input;
import dk.rettidig.web.login.Caller;
import dk.rettidig.web.login.Requires;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Map;

/** Approvers name whoever stands in for them. */
@Path("/deputies")
@Requires(Right.APPROVE)
@Transactional
public class DeputiesResource {

    @Inject
    Deputies deputies;

    @Inject
    Caller caller;

    @Inject
    Replies replies;

    @Inject
    InstantSource clock;

    /** Who, and from and to which day. */
    @Input
    public record DeputyInput(@Positive long person, @NotNull LocalDate from, @NotNull LocalDate to) {}

    /** The last day. */
    @Input
    public record EndInput(@NotNull LocalDate on) {}

    @GET
    @Produces({Media.JSON, Media.HTML})
    public DeputiesPage own() {
        Person person = caller.person();
        LocalDate today = DanishTime.today(clock);
        return new DeputiesPage(
                deputies.of(person).stream().map(one -> Line.of(one, today)).toList(),
                deputies.by(person).stream().map(one -> Line.of(one, today)).toList(),
                deputies.approvers(today).stream()
                        .filter(one -> !one.isSame(person))
                        .map(Candidate::of)
                        .toList(),
                today);
    }

    @POST
    @Consumes({Media.JSON_BODY, Media.FORM})
    @Done("approval.done.deputy")
    public Response name(DeputyInput input) {
        Person holder = caller.person();
        Deputy named = deputies.name(input.person(), holder, input.from(), input.to(), holder);
        return replies.created(
                Replies.at("/deputies"),
                Map.of("id", named.id(), "person", named.person().name(), "from", input.from(), "to", input.to()));
    }

    @POST
    @Path("{id}/end")
    @Consumes({Media.JSON_BODY, Media.FORM})
    @Done("approval.done.deputy-ended")
    public Response end(@PathParam("id") long id, EndInput input) {
        Deputy ended = deputies.end(id, input.on(), caller.person());
        return replies.changed(
                Replies.at("/deputies"), Map.of("person", ended.person().name(), "to", input.on()));
    }
}
