package dk.rettidig.question.http;

import dk.rettidig.calendar.DanishTime;
import dk.rettidig.people.Right;
import dk.rettidig.people.parliament.Committee;
import dk.rettidig.people.parliament.Committees;
import dk.rettidig.question.Matter;
import dk.rettidig.web.Media;
import dk.rettidig.web.login.Requires;
import dk.rettidig.web.page.Page;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** The form for a question that came on paper. */
@Path("/questions/new")
@Requires(Right.REGISTER_QUESTIONS)
@Transactional
public class NewQuestionResource {

    @Inject
    Committees committees;

    @Inject
    InstantSource clock;

    /** What the form offers. */
    @Page("question/new")
    public record NewQuestionPage(List<String> committees, List<Matter> matters, LocalDate today) {}

    @GET
    @Produces({Media.JSON, Media.HTML})
    public NewQuestionPage form() {
        LocalDate today = DanishTime.today(clock);
        List<String> sitting = committees.sittingOn(today).stream()
                .map(Committee::abbreviation)
                .toList();
        return new NewQuestionPage(sitting, Arrays.asList(Matter.values()), today);
    }
}
