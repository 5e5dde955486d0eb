package dk.rettidig.intake.archive.http;

import dk.rettidig.intake.archive.Filings;
import dk.rettidig.intake.archive.OldLetterFile;
import dk.rettidig.people.Right;
import dk.rettidig.question.Questions;
import dk.rettidig.web.login.Caller;
import dk.rettidig.web.login.Requires;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/** An old letter as a file. */
@Path("/questions/{ref}/old-letters/{id}/letter.{format: docx|pdf}")
@Requires(Right.SEE_QUESTIONS)
@Transactional
public class OldLetterFileResource {

    private static final String PDF = "application/pdf";
    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    @Inject
    Questions questions;

    @Inject
    Filings filings;

    @Inject
    Caller caller;

    @GET
    public Response letter(@PathParam("ref") String ref, @PathParam("id") long id, @PathParam("format") String format) {
        OldLetterFile file = new OldLetterFile(
                filings.letterOf(questions.visibleTo(caller.person()).byRef(ref), id));
        boolean isPdf = format.equals("pdf");
        return Response.ok(isPdf ? file.pdf() : file.docx(), isPdf ? PDF : DOCX)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        (isPdf ? "inline" : "attachment") + "; filename=\"" + file.name() + "." + format + "\"")
                .build();
    }
}
