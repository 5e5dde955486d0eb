package dk.rettidig.answer.http;

import dk.rettidig.answer.reference.FindReferences;
import dk.rettidig.answer.reference.Reference;
import dk.rettidig.people.Person;
import dk.rettidig.people.Right;
import dk.rettidig.question.Questions;
import dk.rettidig.web.Media;
import dk.rettidig.web.login.Caller;
import dk.rettidig.web.login.Requires;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.List;

/** The questions of the register that are meant by what is typed, for an editor. */
@Path("/questions/{ref}/answer/references")
@Requires(Right.DRAFT)
@Transactional
public class ReferencesResource {

    @Inject
    Questions questions;

    @Inject
    FindReferences references;

    @Inject
    Caller caller;

    @GET
    @Produces(Media.JSON)
    public List<Reference> found(@PathParam("ref") String ref, @QueryParam("q") @DefaultValue("") String typed) {
        Person reader = caller.person();
        return references.meantBy(typed, questions.visibleTo(reader).byRef(ref), reader);
    }
}
