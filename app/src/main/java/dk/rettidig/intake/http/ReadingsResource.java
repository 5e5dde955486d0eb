package dk.rettidig.intake.http;

import dk.rettidig.calendar.DanishTime;
import dk.rettidig.intake.Compared;
import dk.rettidig.intake.ReadReference;
import dk.rettidig.intake.Registers;
import dk.rettidig.intake.suggestion.SuggestFromPast;
import dk.rettidig.intake.suggestion.Suggestions;
import dk.rettidig.people.Right;
import dk.rettidig.people.parliament.Committee;
import dk.rettidig.people.parliament.Committees;
import dk.rettidig.web.Media;
import dk.rettidig.web.Wants;
import dk.rettidig.web.login.Caller;
import dk.rettidig.web.login.Requires;
import dk.rettidig.web.problem.Problem;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Reads a sheet or a letter. Nothing is stored: a person looks at what was read first. */
@Path("/readings")
@Requires(Right.REGISTER_QUESTIONS)
@Transactional
public class ReadingsResource {

    @Inject
    Registers registers;

    @Inject
    SuggestFromPast suggestFromPast;

    @Inject
    Caller caller;

    @Inject
    Committees committees;

    @Inject
    HttpServletRequest request;

    @Inject
    InstantSource clock;

    /** Where the form stands on that a reading filled; a refused one comes back with what was entered. */
    @GET
    @Produces({Media.JSON, Media.HTML})
    public ReadingPage empty() {
        return ReadingWriter.nothingYet(sitting(DanishTime.today(clock)));
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Produces({Media.JSON, Media.HTML})
    public ReadingPage upload(List<EntityPart> parts) throws IOException {
        return read(SentFile.of(parts));
    }

    @POST
    @Consumes(MediaType.TEXT_PLAIN)
    @Produces({Media.JSON, Media.HTML})
    public ReadingPage text(InputStream text) throws IOException {
        return read(SentFile.of(text));
    }

    private ReadingPage read(SentFile sent) {
        if (sent.pasted()) {
            Problem.remember(request, Map.of("text", List.of(sent.text())));
        }
        Compared compared = registers.compare(sent.read());
        return ReadingWriter.page(compared, suggestions(compared), sitting(compared.day()), Wants.language(request));
    }

    private Suggestions suggestions(Compared compared) {
        String words = compared.reading().questionText();
        String ref = ReadReference.of(compared.reading(), compared.committee())
                .map(Object::toString)
                .orElse("");
        return words == null ? Suggestions.NONE : suggestFromPast.suggest(words, ref, caller.person());
    }

    private List<String> sitting(LocalDate day) {
        return committees.sittingOn(day).stream().map(Committee::abbreviation).toList();
    }
}
