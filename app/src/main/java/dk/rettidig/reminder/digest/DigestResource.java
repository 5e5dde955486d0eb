package dk.rettidig.reminder.digest;

import dk.rettidig.people.Person;
import dk.rettidig.people.Right;
import dk.rettidig.web.Media;
import dk.rettidig.web.Replies;
import dk.rettidig.web.done.Done;
import dk.rettidig.web.input.Input;
import dk.rettidig.web.login.Caller;
import dk.rettidig.web.login.Requires;
import dk.rettidig.web.page.Page;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.Map;

/** The choice between one mail a morning and a mail for each hearing. */
@Path("/me/digest")
@Requires({Right.SEE_QUESTIONS, Right.ANSWER_HEARINGS})
@Transactional
public class DigestResource {

    @Inject
    Digests digests;

    @Inject
    Caller caller;

    @Inject
    Replies replies;

    /** What the reader chose. */
    @Page("reminder/digest")
    public record DigestPage(boolean wanted) {}

    /** Whether one mail a morning is wanted. */
    @Input
    public record DigestInput(boolean wanted) {}

    @GET
    @Produces({Media.JSON, Media.HTML})
    public DigestPage show() {
        return new DigestPage(digests.isWanted(caller.person()));
    }

    @POST
    @Consumes({Media.JSON_BODY, Media.FORM})
    @Done("reminder.done.digest")
    public Response choose(DigestInput input) {
        Person person = caller.person();
        digests.choose(person, input.wanted());
        return replies.changed(Replies.at("/me/digest"), Map.of("wanted", input.wanted()));
    }
}
