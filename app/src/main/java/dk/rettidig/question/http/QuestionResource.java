package dk.rettidig.question.http;

import dk.rettidig.journal.Journal;
import dk.rettidig.journal.JournalEntry;
import dk.rettidig.people.Right;
import dk.rettidig.question.Question;
import dk.rettidig.question.Questions;
import dk.rettidig.web.Media;
import dk.rettidig.web.login.Caller;
import dk.rettidig.web.login.Requires;
import dk.rettidig.web.page.Page;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.time.Instant;
import java.util.List;

/** One question. */
@Path("/questions/{ref}")
@Requires(Right.SEE_QUESTIONS)
@Transactional
public class QuestionResource {

    @Inject
    Questions questions;

    @Inject
    Journal journal;

    @Inject
    Caller caller;

    /** The question and its journal. */
    @Page("question/show")
    public record QuestionPage(QuestionView question, List<Line> timeline) {}

    /** One line of the journal. */
    public record Line(Instant at, String title, String person) {
        static Line of(JournalEntry entry) {
            return new Line(entry.happenedAt(), entry.title(), entry.personName());
        }
    }

    @GET
    @Produces({Media.JSON, Media.HTML})
    public QuestionPage show(@PathParam("ref") String ref) {
        Question question = questions.visibleTo(caller.person()).byRef(ref);
        return new QuestionPage(
                QuestionView.of(question),
                journal.of(ref).stream().map(Line::of).toList());
    }
}
