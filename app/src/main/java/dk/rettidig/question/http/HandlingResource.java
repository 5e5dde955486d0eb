package dk.rettidig.question.http;

import dk.rettidig.calendar.DanishTime;
import dk.rettidig.language.Text;
import dk.rettidig.people.Person;
import dk.rettidig.people.Right;
import dk.rettidig.question.Question;
import dk.rettidig.question.QuestionObstacle;
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
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;

/** The page of everything that is done with a question besides answering it. */
@Path("/questions/{ref}/handling")
@Requires({Right.ALLOCATE, Right.WORK_ON_QUESTIONS, Right.REGISTER_QUESTIONS})
@Transactional
public class HandlingResource {

    @Inject
    Questions questions;

    @Inject
    Recipients recipients;

    @Inject
    Caller caller;

    @Inject
    InstantSource clock;

    /**
     * @param obstacles why nothing can be done with the question any more
     * @param obstaclesToAccept why the reader cannot accept or refuse it
     */
    @Page("question/handling")
    public record HandlingPage(
            QuestionView question,
            List<OfficeChoice> offices,
            List<OfficerChoice> officers,
            LocalDate today,
            List<Text> obstacles,
            List<Text> obstaclesToAccept) {}

    /** An office a question can be given to. */
    public record OfficeChoice(String code, String name) {}

    /** A person a question can be given to. */
    public record OfficerChoice(long id, String name, String office) {
        static OfficerChoice of(Person person) {
            return new OfficerChoice(
                    person.id(),
                    person.name(),
                    person.office().map(office -> office.name()).orElse(""));
        }
    }

    @GET
    @Produces({Media.JSON, Media.HTML})
    public HandlingPage show(@PathParam("ref") String ref) {
        Person reader = caller.person();
        Question question = questions.visibleTo(reader).byRef(ref);
        return new HandlingPage(
                QuestionView.of(question),
                recipients.offices(),
                recipients.officers(),
                DanishTime.today(clock),
                texts(question.obstaclesToAnyWork()),
                texts(question.obstaclesToAccept(reader)));
    }

    private static List<Text> texts(List<QuestionObstacle> obstacles) {
        return obstacles.stream().map(why -> Text.of(why.messageKey())).toList();
    }
}
