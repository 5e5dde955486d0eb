package dk.rettidig.casefile.list;

import dk.rettidig.people.Right;
import dk.rettidig.web.Media;
import dk.rettidig.web.login.Caller;
import dk.rettidig.web.login.Requires;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;

/** The reader's own questions. */
@Path("/questions/mine")
@Requires(Right.SEE_QUESTIONS)
@Transactional
public class MyCasesResource {

    @Inject
    WorkLists lists;

    @Inject
    Caller caller;

    @GET
    @Produces({Media.JSON, Media.HTML})
    public CasesPage list(@BeanParam CaseListing listing) {
        return lists.page(WorkList.MINE, listing, caller.person());
    }
}
