package dk.rettidig.hearing.http;

import dk.rettidig.hearing.Hearings;
import dk.rettidig.hearing.sending.HearingLetter;
import dk.rettidig.hearing.sending.HearingLetters;
import dk.rettidig.people.Right;
import dk.rettidig.web.login.Caller;
import dk.rettidig.web.login.Requires;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/** The hearing's letter. */
@Path("/hearings/{id}/letter.{format: docx|pdf}")
@Requires({Right.SEE_QUESTIONS, Right.ANSWER_HEARINGS})
@Transactional
public class HearingLetterResource {

    private static final String PDF = "application/pdf";
    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    @Inject
    Hearings hearings;

    @Inject
    HearingLetters letters;

    @Inject
    Caller caller;

    @GET
    public Response letter(@PathParam("id") long id, @PathParam("format") String format) {
        HearingLetter letter = letters.of(hearings.visibleTo(caller.person()).byId(id));
        boolean isPdf = format.equals("pdf");
        return Response.ok(isPdf ? letter.pdf() : letter.docx(), isPdf ? PDF : DOCX)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        (isPdf ? "inline" : "attachment") + "; filename=\"" + letter.fileName() + "." + format + "\"")
                .build();
    }
}
