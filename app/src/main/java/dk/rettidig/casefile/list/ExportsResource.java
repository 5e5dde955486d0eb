package dk.rettidig.casefile.list;

import dk.rettidig.calendar.DanishTime;
import dk.rettidig.casefile.list.ListPieces.Read;
import dk.rettidig.errand.ErrandReplies;
import dk.rettidig.people.Right;
import dk.rettidig.web.Media;
import dk.rettidig.web.Wants;
import dk.rettidig.web.input.Input;
import dk.rettidig.web.login.Caller;
import dk.rettidig.web.login.Requires;
import dk.rettidig.web.sheet.FileFormat;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/** A work list as a file, written as an errand: it may be as long as it is. */
@Path("/questions/exports")
@Requires(Right.SEE_QUESTIONS)
public class ExportsResource {

    @Inject
    WriteList writeList;

    @Inject
    ErrandReplies errands;

    @Inject
    Caller caller;

    @Inject
    InstantSource clock;

    @Inject
    HttpServletRequest request;

    /**
     * What to write.
     *
     * @param query the part of the list's address after the question mark
     */
    @Input
    public record ExportInput(
            @NotNull WorkList list, @NotNull FileFormat format, @Nullable @Size(max = 1000) String query) {}

    @POST
    @Consumes({Media.JSON_BODY, Media.FORM})
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public Response export(ExportInput input) {
        ListAddress address = ListAddress.parse(input.query() == null ? "" : input.query());
        CaseListing listing = CaseListing.of(address);
        Read read = new Read(caller.person().id(), input.list(), listing.filter(), listing.sorting());
        ListFile file = ListFile.of(listing, Wants.language(request), DanishTime.today(clock));
        String back = input.list().address() + listing.address().query();
        return errands.have("casefile.export", back, steps -> writeList.write(read, file, input.format(), steps));
    }
}
