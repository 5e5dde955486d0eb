package dk.rettidig.errand.http;

import dk.rettidig.errand.Errand;
import dk.rettidig.errand.ErrandFiles;
import dk.rettidig.errand.Errands;
import dk.rettidig.refusal.NotFound;
import dk.rettidig.refusal.Refused;
import dk.rettidig.web.Media;
import dk.rettidig.web.Replies;
import dk.rettidig.web.login.Caller;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/** What somebody asked for and what lasts: nobody else finds it. */
@Path("/errands/{id}")
@Transactional
public class ErrandsResource {

    @Inject
    Errands errands;

    @Inject
    ErrandFiles files;

    @Inject
    Caller caller;

    @Inject
    Replies replies;

    @Inject
    InstantSource clock;

    @GET
    @Produces({Media.JSON, Media.HTML})
    public ErrandPage show(@PathParam("id") long id) {
        return ErrandPage.of(errands.of(caller.person(), id), clock.instant());
    }

    @POST
    @Path("stop")
    @Consumes({Media.JSON_BODY, Media.FORM})
    public Response stop(@PathParam("id") long id) {
        Errand errand = errands.of(caller.person(), id);
        Instant now = clock.instant();
        if (!errands.stop(errand) && errand.standing(now).isOver()) {
            throw Refused.because("errand.over");
        }
        return replies.changed(Replies.at("/errands/{id}", id), ErrandPage.of(errand, now));
    }

    @GET
    @Path("file")
    public Response file(@PathParam("id") long id) {
        Errand errand = errands.of(caller.person(), id);
        if (!errand.hasFile(clock.instant())) {
            throw new NotFound("file of errand " + id);
        }
        StreamingOutput content = out -> write(id, out);
        return Response.ok(content, errand.mediaType().orElseThrow())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"" + errand.fileName().orElseThrow() + "\"")
                .build();
    }

    private void write(long errand, OutputStream out) throws IOException {
        int number = 0;
        Optional<byte[]> piece = files.piece(errand, number);
        while (piece.isPresent()) {
            out.write(piece.get());
            piece = files.piece(errand, ++number);
        }
    }
}
