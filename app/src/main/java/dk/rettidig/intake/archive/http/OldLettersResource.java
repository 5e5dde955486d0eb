package dk.rettidig.intake.archive.http;

import dk.rettidig.intake.archive.Filings;
import dk.rettidig.intake.archive.OldLetter;
import dk.rettidig.intake.archive.OldStatement;
import dk.rettidig.people.Right;
import dk.rettidig.question.Question;
import dk.rettidig.question.QuestionRef;
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
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The old letters that answered a question. */
@Path("/questions/{ref}/old-letters")
@Requires(Right.SEE_QUESTIONS)
@Transactional
public class OldLettersResource {

    @Inject
    Questions questions;

    @Inject
    Filings filings;

    @Inject
    Caller caller;

    /** @param name the question as people call it */
    @Page("intake/oldletters")
    public record OldLettersPage(String ref, String name, String questionText, List<OldLetterView> letters) {}

    /** @param paragraphs the ministry's own */
    public record OldLetterView(
            long id,
            String kind,
            LocalDate date,
            String fileName,
            String office,
            String caseOfficer,
            String caseNumber,
            String documentNumber,
            List<String> paragraphs,
            List<OldStatementView> statements) {

        static OldLetterView of(OldLetter letter) {
            return new OldLetterView(
                    letter.id(),
                    letter.kind().name(),
                    letter.date(),
                    letter.fileName(),
                    letter.office(),
                    letter.caseOfficer(),
                    letter.caseNumber(),
                    letter.documentNumber(),
                    paragraphs(letter.ownText()),
                    letter.statements().stream().map(OldStatementView::of).toList());
        }

        static List<String> paragraphs(String text) {
            return text.isEmpty() ? List.of() : List.of(text.split("\n\n", -1));
        }
    }

    /** @param within the place of the statement this one is quoted in */
    public record OldStatementView(
            int place, @Nullable Integer within, String authority, boolean quoted, List<String> paragraphs) {

        static OldStatementView of(OldStatement statement) {
            return new OldStatementView(
                    statement.place(),
                    statement.within().orElse(null),
                    statement.authority(),
                    statement.isQuoted(),
                    OldLetterView.paragraphs(statement.content()));
        }
    }

    @GET
    @Produces({Media.JSON, Media.HTML})
    public OldLettersPage show(@PathParam("ref") String ref) {
        Question question = questions.visibleTo(caller.person()).byRef(ref);
        return new OldLettersPage(
                ref,
                QuestionRef.spoken(ref),
                question.sheet().text(),
                filings.lettersOf(question).stream().map(OldLetterView::of).toList());
    }
}
