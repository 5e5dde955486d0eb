package dk.rettidig.answer.http;

import dk.rettidig.answer.Answer;
import dk.rettidig.answer.Answers;
import dk.rettidig.answer.Draft;
import dk.rettidig.answer.http.AnswerResource.DraftLine;
import dk.rettidig.language.Text;
import dk.rettidig.people.Right;
import dk.rettidig.question.Question;
import dk.rettidig.question.QuestionRef;
import dk.rettidig.question.Questions;
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

/** Two drafts word by word; the last two, if none are named. */
@Path("/questions/{ref}/answer/comparison")
@Requires(Right.SEE_QUESTIONS)
@Transactional
public class ComparisonResource {

    @Inject
    Questions questions;

    @Inject
    Answers answers;

    @Inject
    Caller caller;

    /**
     * The earlier and the later draft, and what differs.
     *
     * @param sources the quotes that now come from another version of a statement, even where it says the same
     */
    @Page("answer/comparison")
    public record ComparisonPage(
            String ref,
            String name,
            List<DraftLine> drafts,
            DraftLine from,
            DraftLine to,
            List<Text> sources,
            List<Piece> pieces) {

        public boolean differs() {
            return !sources.isEmpty() || Comparison.differs(pieces);
        }
    }

    @GET
    @Produces({Media.JSON, Media.HTML})
    public ComparisonPage compare(
            @PathParam("ref") String ref,
            @QueryParam("from") @Nullable Long from,
            @QueryParam("to") @Nullable Long to) {
        Question question = questions.visibleTo(caller.person()).byRef(ref);
        List<Draft> drafts = answers.of(question).stream()
                .map(Answer::drafts)
                .flatMap(List::stream)
                .toList();
        if (drafts.isEmpty()) {
            throw new NotFound("drafts of " + ref);
        }
        Draft later = to == null ? drafts.get(drafts.size() - 1) : answers.draft(question, to);
        Draft earlier = from == null ? drafts.get(Math.max(0, drafts.size() - 2)) : answers.draft(question, from);
        return new ComparisonPage(
                ref,
                QuestionRef.spoken(ref),
                drafts.stream().map(DraftLine::of).toList(),
                DraftLine.of(earlier),
                DraftLine.of(later),
                later.otherSources(earlier),
                Comparison.of(earlier.written().readable(), later.written().readable()));
    }
}
