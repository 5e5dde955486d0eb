package dk.rettidig.intake.archive.http;

import dk.rettidig.errand.ErrandReplies;
import dk.rettidig.errand.Result;
import dk.rettidig.intake.archive.FileLetters;
import dk.rettidig.intake.archive.Filing;
import dk.rettidig.intake.archive.FilingLine;
import dk.rettidig.intake.archive.Filings;
import dk.rettidig.intake.archive.OldFile;
import dk.rettidig.people.Right;
import dk.rettidig.web.Media;
import dk.rettidig.web.Replies;
import dk.rettidig.web.done.Done;
import dk.rettidig.web.input.LargestBody;
import dk.rettidig.web.login.Caller;
import dk.rettidig.web.login.Requires;
import dk.rettidig.web.page.Page;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.List;

/** "Gamle svar": letters that are sent in together. Each is a transaction of its own, and none this request's. */
@Path("/filings")
@Requires(Right.REGISTER_QUESTIONS)
public class FilingsResource {

    private static final int SHOWN = 30;

    @Inject
    FileLetters fileLetters;

    @Inject
    Filings filings;

    @Inject
    Caller caller;

    @Inject
    Replies replies;

    @Inject
    ErrandReplies errands;

    /** The newest first. */
    @Page("intake/filings")
    public record FilingsPage(List<FilingView> filings) {}

    /** What became of each file. */
    @Page("intake/filing")
    public record FilingPage(FilingView filing, List<LineView> lines) {}

    /** @param ref of the question it answers, empty where that could not be read */
    public record LineView(String fileName, String verdict, String ref, List<String> reasons) {
        static LineView of(FilingLine line) {
            return new LineView(line.fileName(), line.verdict().name(), line.ref(), line.reasons());
        }
    }

    @GET
    @Produces({Media.JSON, Media.HTML})
    @Transactional
    public FilingsPage list() {
        return new FilingsPage(
                filings.newest(SHOWN).stream().map(FilingView::of).toList());
    }

    @GET
    @Path("/{id}")
    @Produces({Media.JSON, Media.HTML})
    @Transactional
    public FilingPage show(@PathParam("id") long id) {
        Filing filing = filings.byId(id);
        return new FilingPage(
                FilingView.of(filing), filing.lines().stream().map(LineView::of).toList());
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Produces(Media.JSON)
    @LargestBody(megabytes = 320)
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    @Done("intake.done.filed")
    public Response file(List<EntityPart> parts) throws IOException {
        long filing =
                fileLetters.file(Bundle.of(parts).iterator(), caller.person().id(), steps -> {});
        return replies.created(Replies.at("/filings/{id}", filing), filings.view(filing, FilingView::of));
    }

    /** A person is shown how far it has come, where it lasts. What is filed when it is stopped stays filed. */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Produces(Media.HTML)
    @LargestBody(megabytes = 320)
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public Response fileWatched(List<EntityPart> parts) throws IOException {
        List<OldFile> files = Bundle.of(parts);
        long by = caller.person().id();
        return errands.have("intake.filing", "/filings", steps -> {
            steps.expect(2 * files.size());
            long filing = fileLetters.file(files.iterator(), by, steps::took);
            return Result.page("/filings/" + filing, "intake.done.filed");
        });
    }
}
