package dk.rettidig.intake.http;

import dk.rettidig.calendar.DanishTime;
import dk.rettidig.intake.suggestion.SuggestFromPast;
import dk.rettidig.intake.suggestion.Suggestions;
import dk.rettidig.people.Right;
import dk.rettidig.people.parliament.Committee;
import dk.rettidig.people.parliament.Committees;
import dk.rettidig.web.Media;
import dk.rettidig.web.input.Input;
import dk.rettidig.web.login.Caller;
import dk.rettidig.web.login.Requires;
import dk.rettidig.web.page.Page;
import dk.rettidig.web.problem.Problem;
import jakarta.inject.Inject;
import jakarta.json.bind.annotation.JsonbTransient;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the past proposes for a question while it is typed. Nothing is stored, and nothing typed is lost. */
@Path("/suggestions")
@Requires(Right.REGISTER_QUESTIONS)
@Transactional
public class SuggestionsResource {

    @Inject
    SuggestFromPast suggestFromPast;

    @Inject
    Committees committees;

    @Inject
    Caller caller;

    @Inject
    HttpServletRequest request;

    @Inject
    InstantSource clock;

    /** The other fields of a form only come back to it. */
    @Input
    public record TypedQuestion(@NotNull @Size(max = 20_000) String questionText) {}

    /**
     * @param committees those a person may choose from
     * @param typed what stood in the form
     */
    @Page("intake/typed")
    public record TypedPage(
            Suggestions suggestions,
            @JsonbTransient List<String> committees,
            @JsonbTransient Map<String, Object> typed) {}

    /** Where the form stands on; a refused one comes back with what was entered. */
    @GET
    @Produces({Media.JSON, Media.HTML})
    public TypedPage empty() {
        return page(Suggestions.NONE);
    }

    @POST
    @Consumes({Media.JSON_BODY, Media.FORM})
    @Produces({Media.JSON, Media.HTML})
    public TypedPage suggest(TypedQuestion question) {
        return page(suggestFromPast.suggest(question.questionText(), "", caller.person()));
    }

    private TypedPage page(Suggestions suggestions) {
        List<String> sitting = committees.sittingOn(DanishTime.today(clock)).stream()
                .map(Committee::abbreviation)
                .toList();
        Map<String, Object> typed = new HashMap<>();
        Problem.remembered(request).forEach((field, values) -> typed.put(field, values.isEmpty() ? "" : values.get(0)));
        return new TypedPage(suggestions, sitting, typed);
    }
}
