package dk.rettidig.answer.http;

import dk.rettidig.answer.Answers;
import dk.rettidig.people.Person;
import dk.rettidig.people.Right;
import dk.rettidig.question.Question;
import dk.rettidig.question.Questions;
import dk.rettidig.web.Media;
import dk.rettidig.web.input.FileBytes;
import dk.rettidig.web.input.Invalid;
import dk.rettidig.web.login.Caller;
import dk.rettidig.web.login.Requires;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityPart;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Takes an edited letter from a form, which cannot put. */
@Path("/questions/{ref}/letter")
@Transactional
public class LetterFormResource {

    @Inject
    Questions questions;

    @Inject
    Answers answers;

    @Inject
    TakeBack takeBack;

    @Inject
    Caller caller;

    @POST
    @Requires(Right.DRAFT)
    @Consumes("multipart/form-data")
    @Produces({Media.JSON, Media.HTML})
    public TakeBack.TakenBack edited(@PathParam("ref") String ref, @FormParam("file") @Nullable EntityPart file)
            throws IOException {
        Person by = caller.person();
        Question question = questions.visibleTo(by).byRef(ref);
        if (file == null) {
            throw Invalid.field("file", "answer.letter.notWord");
        }
        try (InputStream content = file.getContent()) {
            return takeBack.take(answers.currentDraft(question), FileBytes.of("file", content), by);
        }
    }
}
