package dk.rettidig.question.http;

import dk.rettidig.calendar.DanishCalendar;
import dk.rettidig.journal.Journal;
import dk.rettidig.people.Person;
import dk.rettidig.people.Right;
import dk.rettidig.people.parliament.Committee;
import dk.rettidig.people.parliament.Committees;
import dk.rettidig.question.Asker;
import dk.rettidig.question.Matter;
import dk.rettidig.question.Question;
import dk.rettidig.question.QuestionHappening.QuestionReceived;
import dk.rettidig.question.QuestionRef;
import dk.rettidig.question.Questions;
import dk.rettidig.question.Sheet;
import dk.rettidig.refusal.Refused;
import dk.rettidig.web.Media;
import dk.rettidig.web.Replies;
import dk.rettidig.web.done.Done;
import dk.rettidig.web.input.Invalid;
import dk.rettidig.web.login.Caller;
import dk.rettidig.web.login.Requires;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The way in for a new question. */
@Path("/questions")
@Transactional
public class QuestionsResource {

    @Inject
    Questions questions;

    @Inject
    Committees committees;

    @Inject
    DanishCalendar calendar;

    @Inject
    Journal journal;

    @Inject
    Caller caller;

    @Inject
    Replies replies;

    @Inject
    InstantSource clock;

    @POST
    @Requires(Right.REGISTER_QUESTIONS)
    @Consumes({Media.JSON_BODY, Media.FORM})
    @Done("question.done.asked")
    public Response ask(QuestionInput input) {
        QuestionRef ref = input.ref().ref();
        if (!ref.isComplete()) {
            throw Invalid.field("ref", "question.ref.incomplete");
        }
        if (questions.contains(ref)) {
            throw Refused.because("question.exists", ref);
        }
        Person by = caller.person();
        Sheet sheet = sheet(input, ref);
        List<Asker> askers =
                input.askers().stream().map(QuestionInput.AskerInput::asker).toList();
        Question asked =
                Question.asked(ref, sheet, askers, ref.matter().deadline(sheet, calendar), by, clock.instant());
        Question kept = questions.add(input.confidential() ? asked.inConfidence() : asked);
        return receipt(kept, by);
    }

    private Response receipt(Question question, Person by) {
        String ref = question.ref();
        journal.record(new QuestionReceived(ref, question.sheet().sender()), by);
        return replies.created(Replies.at("/questions/{ref}", ref), Map.of("ref", ref));
    }

    private Sheet sheet(QuestionInput input, QuestionRef ref) {
        return new Sheet(
                committee(ref, input.askedOn()),
                input.minister() == null ? "" : input.minister(),
                input.askedOn(),
                input.wantedBy(),
                input.matterTitle() == null ? "" : input.matterTitle(),
                input.questionText());
    }

    private @Nullable Committee committee(QuestionRef ref, LocalDate askedOn) {
        if (ref.matter() == Matter.SECTION_20) {
            return null;
        }
        return committees
                .byAbbreviation(ref.committee(), askedOn)
                .orElseThrow(() -> Invalid.field("ref.committee", "question.committee.unknown"));
    }
}
