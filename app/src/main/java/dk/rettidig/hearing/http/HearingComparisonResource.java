package dk.rettidig.hearing.http;

import dk.rettidig.hearing.Hearing;
import dk.rettidig.hearing.Hearings;
import dk.rettidig.hearing.Statement;
import dk.rettidig.hearing.http.HearingView.StatementView;
import dk.rettidig.people.Right;
import dk.rettidig.question.QuestionRef;
import dk.rettidig.refusal.NotFound;
import dk.rettidig.web.Media;
import dk.rettidig.web.login.Caller;
import dk.rettidig.web.login.Requires;
import dk.rettidig.web.page.Page;
import dk.rettidig.writing.comparison.Comparison;
import dk.rettidig.writing.comparison.Piece;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Two versions of a statement side by side; the last two, if none are named. */
@Path("/hearings/{id}/comparison")
@Requires({Right.SEE_QUESTIONS, Right.ANSWER_HEARINGS})
@Transactional
public class HearingComparisonResource {

    @Inject
    Hearings hearings;

    @Inject
    Caller caller;

    /** The earlier and the later version, and what differs. */
    @Page("hearing/comparison")
    public record VersionsPage(
            long id,
            String name,
            String authorityName,
            List<StatementView> versions,
            StatementView from,
            StatementView to,
            List<Piece> pieces) {

        /** What stands in one of the two. */
        public List<Piece> without(Piece.Kind other) {
            return pieces.stream().filter(piece -> piece.kind() != other).toList();
        }

        public boolean differs() {
            return Comparison.differs(pieces);
        }
    }

    @GET
    @Produces({Media.JSON, Media.HTML})
    public VersionsPage compare(
            @PathParam("id") long id,
            @QueryParam("from") @Nullable Integer from,
            @QueryParam("to") @Nullable Integer to) {
        Hearing hearing = hearings.visibleTo(caller.person()).byId(id);
        int count = hearing.statements().size();
        Statement later = version(hearing, to == null ? count : to);
        Statement earlier = version(hearing, from == null ? Math.max(1, count - 1) : from);
        return new VersionsPage(
                id,
                QuestionRef.spoken(hearing.question().ref()),
                hearing.authority().name(),
                hearing.statements().stream().map(StatementView::of).toList(),
                StatementView.of(earlier),
                StatementView.of(later),
                Comparison.of(earlier.written().toText(), later.written().toText()));
    }

    private static Statement version(Hearing hearing, int number) {
        return hearing.statements().stream()
                .filter(statement -> statement.number() == number)
                .findFirst()
                .orElseThrow(() -> new NotFound("statement " + number + " of hearing " + hearing.id()));
    }
}
