package dk.rettidig.administration.letter;

import dk.rettidig.administration.Register;
import dk.rettidig.administration.RegisterChanges;
import dk.rettidig.administration.RegisterPage;
import dk.rettidig.administration.Registers;
import dk.rettidig.answer.letter.Letterhead;
import dk.rettidig.answer.letter.Letterheads;
import dk.rettidig.people.Right;
import dk.rettidig.web.Media;
import dk.rettidig.web.Replies;
import dk.rettidig.web.done.Done;
import dk.rettidig.web.input.Input;
import dk.rettidig.web.input.Invalid;
import dk.rettidig.web.login.Requires;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.Map;

/** What stands at the top of letters, one after the other: the one of a letter's day counts. */
@Path("/administration/letterheads")
@Requires(Right.ADMINISTER)
@Transactional
public class LetterheadsResource {

    @Inject
    Registers registers;

    @Inject
    RegisterChanges changes;

    @Inject
    Letterheads letterheads;

    @Inject
    Replies replies;

    /** The next letterhead, from a day on. */
    @Input
    public record LetterheadInput(
            @NotBlank @Size(max = 100) String ministry,
            @NotBlank @Size(max = 100) String mark,
            @NotBlank @Size(max = 500) String address,
            @NotNull LocalDate since) {}

    @GET
    @Produces({Media.JSON, Media.HTML})
    public RegisterPage all() {
        return registers.page(Register.LETTERHEADS);
    }

    @POST
    @Consumes({Media.JSON_BODY, Media.FORM})
    @Done("administration.done.letterhead")
    public Response change(LetterheadInput input) {
        if (letterheads.beginsSince(input.since())) {
            throw Invalid.field("since", "administration.since.taken");
        }
        Letterhead next = letterheads.change(
                new Letterhead(input.ministry(), input.mark(), input.address().strip(), input.since()));
        return replies.created(
                Replies.at("/administration/letterheads"), Map.of("id", changes.added(Register.LETTERHEADS, next)));
    }
}
