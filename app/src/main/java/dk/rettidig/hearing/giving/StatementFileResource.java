package dk.rettidig.hearing.giving;

import dk.rettidig.hearing.Hearing;
import dk.rettidig.hearing.Hearings;
import dk.rettidig.hearing.Statement;
import dk.rettidig.hearing.said.StatementFile;
import dk.rettidig.people.Right;
import dk.rettidig.refusal.NotFound;
import dk.rettidig.web.login.Caller;
import dk.rettidig.web.login.Requires;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** The file a statement came in, byte for byte. It is saved and never opened as a page. */
@Path("/hearings/{id}/statements/{number}/file")
@Requires({Right.SEE_QUESTIONS, Right.ANSWER_HEARINGS})
@Transactional
public class StatementFileResource {

    @Inject
    Hearings hearings;

    @Inject
    Caller caller;

    @GET
    public Response file(@PathParam("id") long id, @PathParam("number") int number) {
        Hearing hearing = hearings.visibleTo(caller.person()).byId(id);
        StatementFile file = hearing.statements().stream()
                .filter(statement -> statement.number() == number)
                .findFirst()
                .flatMap(Statement::file)
                .orElseThrow(() -> new NotFound("file of statement " + number + " of hearing " + id));
        String name = URLEncoder.encode(file.fileName(), StandardCharsets.UTF_8).replace("+", "%20");
        return Response.ok(file.content(), "application/octet-stream")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename*=UTF-8''" + name)
                .build();
    }
}
