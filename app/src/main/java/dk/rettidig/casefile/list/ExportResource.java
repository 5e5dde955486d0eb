package dk.rettidig.casefile.list;

import dk.rettidig.calendar.DanishTime;
import dk.rettidig.casefile.Cases;
import dk.rettidig.people.Person;
import dk.rettidig.people.Right;
import dk.rettidig.web.Wants;
import dk.rettidig.web.input.Invalid;
import dk.rettidig.web.login.Caller;
import dk.rettidig.web.login.Requires;
import dk.rettidig.web.sheet.Sheet;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A work list as a file: all that fits its address, in its order and with its columns. */
@Path("/questions/export.{format: csv|xlsx}")
@Requires(Right.SEE_QUESTIONS)
@Transactional
public class ExportResource {

    /** More rows than anybody reads; whoever wants more is asked to narrow the list, and gets no cut one. */
    private static final int MOST = 20_000;

    @Inject
    Cases cases;

    @Inject
    Caller caller;

    @Inject
    InstantSource clock;

    @Context
    HttpServletRequest request;

    @GET
    public Response file(
            @PathParam("format") String format,
            @QueryParam("list") @Nullable String list,
            @BeanParam CaseListing listing) {
        Person reader = caller.person();
        WorkList whose = WorkList.named(list);
        List<CaseLine> lines =
                cases.rows(reader, whose.narrow(listing.filter(), reader), listing.sorting(), null, MOST + 1).stream()
                        .map(CaseLine::of)
                        .toList();
        if (lines.size() > MOST) {
            throw Invalid.field("", "casefile.export.tooMany", MOST);
        }
        ListFile file = ListFile.of(listing, Wants.language(request), DanishTime.today(clock));
        return new Sheet(
                        file.title(),
                        file.headings(),
                        lines.stream().map(file::row).toList())
                .file(file.name(), format);
    }
}
