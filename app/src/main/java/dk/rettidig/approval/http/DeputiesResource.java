package dk.rettidig.approval.http;

import dk.rettidig.approval.Approvers;
import dk.rettidig.approval.Deputy;
import dk.rettidig.people.People;
import dk.rettidig.people.Person;
import dk.rettidig.people.Right;
import dk.rettidig.web.Media;
import dk.rettidig.web.Replies;
import dk.rettidig.web.input.Input;
import dk.rettidig.web.input.Invalid;
import dk.rettidig.web.login.Caller;
import dk.rettidig.web.login.Requires;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.Map;

/** Approvers name whoever stands in for them. */
@Path("/deputies")
@Requires(Right.APPROVE)
@Transactional
public class DeputiesResource {

    @Inject
    Approvers approvers;

    @Inject
    People people;

    @Inject
    Caller caller;

    @Inject
    Replies replies;

    /** Who, and from and to which day. */
    @Input
    public record DeputyInput(@Positive long person, @NotNull LocalDate from, @NotNull LocalDate to) {}

    @POST
    @Consumes({Media.JSON_BODY, Media.FORM})
    public Response name(DeputyInput input) {
        Person holder = caller.person();
        Person deputy = people.byId(input.person())
                .filter(one -> !one.isSame(holder) && one.may(Right.APPROVE, input.from()))
                .orElseThrow(() -> Invalid.field("person", "approval.deputy.unknown"));
        if (input.to().isBefore(input.from())) {
            throw Invalid.field("to", "approval.deputy.period");
        }
        approvers.add(new Deputy(deputy, holder, input.from(), input.to()));
        return replies.created(
                Replies.at("/approvals"), Map.of("person", deputy.name(), "from", input.from(), "to", input.to()));
    }
}
