package dk.rettidig.administration.people;

import dk.rettidig.administration.Register;
import dk.rettidig.administration.RegisterFrame;
import dk.rettidig.administration.RegisterPage;
import dk.rettidig.administration.RegisterPage.Entry;
import dk.rettidig.administration.Registers;
import dk.rettidig.approval.deputy.Deputies;
import dk.rettidig.approval.deputy.DeputiesPage.Candidate;
import dk.rettidig.approval.deputy.Deputy;
import dk.rettidig.people.People;
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
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Who stands in for whom, also for an approver who left in a hurry. */
@Path("/administration/deputies")
@Requires(Right.ADMINISTER)
@Transactional
public class DeputyRegisterResource {

    @Inject
    Registers registers;

    @Inject
    Deputies deputies;

    @Inject
    People people;

    @Inject
    Caller caller;

    @Inject
    Replies replies;

    /** All deputies, and everybody who may be one. */
    @Page("administration/deputies")
    public record DeputyRegisterPage(
            RegisterFrame frame, List<String> columns, List<Entry> entries, List<Candidate> candidates) {}

    /** Who signs for whom, from and to which day. */
    @Input
    public record DeputyInput(
            @Positive long person, @Positive long standsInFor, @NotNull LocalDate from, @NotNull LocalDate to) {}

    @GET
    @Produces({Media.JSON, Media.HTML})
    public DeputyRegisterPage all() {
        RegisterPage page = registers.page(Register.DEPUTIES);
        List<Candidate> approvers = deputies.approvers(page.frame().today()).stream()
                .map(Candidate::of)
                .toList();
        return new DeputyRegisterPage(page.frame(), page.columns(), page.entries(), approvers);
    }

    @POST
    @Consumes({Media.JSON_BODY, Media.FORM})
    @Done("administration.done.deputy")
    public Response name(DeputyInput input) {
        Person holder = people.byId(input.standsInFor())
                .filter(person -> person.may(Right.APPROVE, input.from()))
                .orElseThrow(() -> Invalid.field("standsInFor", "administration.deputy.holder"));
        Deputy named = deputies.name(input.person(), holder, input.from(), input.to(), caller.person());
        return replies.created(Replies.at("/administration/deputies"), Map.of("id", named.id()));
    }
}
