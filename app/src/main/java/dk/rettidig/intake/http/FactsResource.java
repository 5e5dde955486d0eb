package dk.rettidig.intake.http;

import dk.rettidig.calendar.DanishCalendar;
import dk.rettidig.intake.parliament.ParliamentQuestions;
import dk.rettidig.journal.Journal;
import dk.rettidig.people.Person;
import dk.rettidig.people.Right;
import dk.rettidig.question.Asker;
import dk.rettidig.question.Question;
import dk.rettidig.question.Questions;
import dk.rettidig.question.Sheet;
import dk.rettidig.question.http.QuestionInput.AskerInput;
import dk.rettidig.question.http.QuestionView;
import dk.rettidig.web.Media;
import dk.rettidig.web.Replies;
import dk.rettidig.web.done.Done;
import dk.rettidig.web.input.Input;
import dk.rettidig.web.login.Caller;
import dk.rettidig.web.login.Requires;
import dk.rettidig.web.page.Page;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The facts of a registered question, ours beside Parliament's, and the way to put ours right. */
@Path("/questions/{ref}/facts")
@Requires(Right.REGISTER_QUESTIONS)
@Transactional
public class FactsResource {

    @Inject
    Questions questions;

    @Inject
    ParliamentQuestions parliament;

    @Inject
    Journal journal;

    @Inject
    DanishCalendar calendar;

    @Inject
    Caller caller;

    @Inject
    Replies replies;

    /** @param parliament what Parliament says, if the question is known from there */
    @Page("intake/facts")
    public record FactsPage(QuestionView question, @Nullable ParliamentView parliament) {}

    /** The facts of the sheet; the reference stays. */
    @Input
    public record FactsInput(
            @NotNull LocalDate askedOn,
            @Nullable LocalDate wantedBy,
            @Size(max = 20) @Valid List<AskerInput> askers,
            @Nullable @Size(max = 100) String minister,
            @Nullable @Size(max = 1000) String matterTitle,
            @NotBlank @Size(max = 100_000) String questionText) {

        /** A row of the form that was left empty names nobody. */
        public FactsInput {
            askers = askers.stream()
                    .filter(asker -> asker.name() != null || asker.party() != null)
                    .toList();
        }
    }

    @GET
    @Produces({Media.JSON, Media.HTML})
    public FactsPage show(@PathParam("ref") String ref) {
        Question question = questions.visibleTo(caller.person()).byRef(ref);
        ParliamentView theirs = parliament.of(question).map(ParliamentView::of).orElse(null);
        return new FactsPage(QuestionView.of(question), theirs);
    }

    @POST
    @Consumes({Media.JSON_BODY, Media.FORM})
    @Done("intake.done.facts")
    public Response restate(@PathParam("ref") String ref, FactsInput input) {
        Person by = caller.person();
        Question question = questions.visibleTo(by).byRef(ref);
        Sheet sheet = new Sheet(
                question.sheet().committee().orElse(null),
                input.minister() == null ? "" : input.minister(),
                input.askedOn(),
                input.wantedBy(),
                input.matterTitle() == null ? "" : input.matterTitle(),
                input.questionText());
        List<Asker> askers = input.askers().stream().map(AskerInput::asker).toList();
        journal.record(question.restate(sheet, askers, calendar), by);
        return replies.changed(Replies.at("/questions/{ref}/facts", ref), QuestionView.of(question));
    }
}
