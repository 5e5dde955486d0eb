package dk.rettidig.answer.http;

import dk.rettidig.answer.Answers;
import dk.rettidig.answer.Draft;
import dk.rettidig.answer.letter.LetterFiles;
import dk.rettidig.answer.letter.Letters;
import dk.rettidig.people.Person;
import dk.rettidig.people.Right;
import dk.rettidig.question.Question;
import dk.rettidig.question.Questions;
import dk.rettidig.web.input.FileBytes;
import dk.rettidig.web.input.Invalid;
import dk.rettidig.web.login.Caller;
import dk.rettidig.web.login.Requires;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;

/** The letter of the newest draft, and the way back for one that was edited in Word. */
@Path("/questions/{ref}/letter.{format: docx|pdf}")
@Transactional
public class LetterResource {

    @Inject
    Questions questions;

    @Inject
    Answers answers;

    @Inject
    Letters letters;

    @Inject
    TakeBack takeBack;

    @Inject
    Caller caller;

    @GET
    @Requires(Right.SEE_QUESTIONS)
    @Produces({LetterFiles.DOCX, LetterFiles.PDF, "*/*"})
    public Response letter(@PathParam("ref") String ref, @PathParam("format") String format) {
        Draft draft = answers.currentDraft(questions.visibleTo(caller.person()).byRef(ref));
        byte[] docx = LetterFiles.docx(letters.of(draft));
        boolean isPdf = format.equals("pdf");
        return Response.ok(isPdf ? LetterFiles.pdf(docx) : docx)
                .type(isPdf ? LetterFiles.PDF : LetterFiles.DOCX)
                .header(
                        "Content-Disposition",
                        "inline; filename=\"" + ref + "-udkast-" + draft.number() + "." + format + "\"")
                .build();
    }

    @PUT
    @Requires(Right.DRAFT)
    @Consumes({LetterFiles.DOCX, "application/octet-stream"})
    @Produces("application/json")
    public TakeBack.TakenBack edited(@PathParam("ref") String ref, @PathParam("format") String format, InputStream file)
            throws IOException {
        if (!format.equals("docx")) {
            throw Invalid.field("file", "answer.letter.notWord");
        }
        Person by = caller.person();
        Question question = questions.visibleTo(by).byRef(ref);
        return takeBack.take(answers.currentDraft(question), FileBytes.of("file", file), by);
    }
}
