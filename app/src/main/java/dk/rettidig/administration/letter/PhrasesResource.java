package dk.rettidig.administration.letter;

import dk.rettidig.administration.Register;
import dk.rettidig.administration.RegisterChanges;
import dk.rettidig.administration.RegisterFrame;
import dk.rettidig.administration.Registers;
import dk.rettidig.administration.letter.PhrasesPage.Heard;
import dk.rettidig.administration.letter.PhrasesPage.Line;
import dk.rettidig.answer.Voice;
import dk.rettidig.answer.phrase.Phrase;
import dk.rettidig.answer.phrase.Phrases;
import dk.rettidig.people.Right;
import dk.rettidig.people.authority.Authorities;
import dk.rettidig.people.authority.Authority;
import dk.rettidig.web.Media;
import dk.rettidig.web.Replies;
import dk.rettidig.web.done.Done;
import dk.rettidig.web.input.Input;
import dk.rettidig.web.input.Invalid;
import dk.rettidig.web.login.Requires;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The standard phrases, and among them the openings before an authority's statement. */
@Path("/administration/phrases")
@Requires(Right.ADMINISTER)
@Transactional
public class PhrasesResource {

    @Inject
    Registers registers;

    @Inject
    RegisterChanges changes;

    @Inject
    Phrases phrases;

    @Inject
    Authorities authorities;

    @Inject
    Replies replies;

    /**
     * A new phrase.
     *
     * @param authority the code of the one authority it is for, if it is for one
     */
    @Input
    public record PhraseInput(
            @NotBlank @Size(max = 100) String topic,
            @NotNull Voice voice,
            @Nullable String authority,
            @NotBlank @Size(max = 2000) String words,
            @NotNull LocalDate since,
            @Nullable LocalDate until) {}

    @GET
    @Produces({Media.JSON, Media.HTML})
    public PhrasesPage all() {
        RegisterFrame frame = registers.frame(Register.PHRASES);
        List<Line> lines = phrases.all().stream().map(Line::of).toList();
        List<Heard> heard = authorities.firstLevelOn(frame.today()).stream()
                .map(one -> new Heard(one.code(), one.name()))
                .toList();
        return new PhrasesPage(
                frame, lines, lines.stream().map(Line::topic).distinct().toList(), heard);
    }

    @POST
    @Consumes({Media.JSON_BODY, Media.FORM})
    @Done("administration.done.phrase")
    public Response add(PhraseInput input) {
        if (input.until() != null && input.until().isBefore(input.since())) {
            throw Invalid.field("until", "administration.period.backwards");
        }
        Phrase phrase = phrases.add(
                new Phrase(input.topic(), input.voice(), authority(input.authority()), input.words(), input.since()));
        if (input.until() != null) {
            phrase.until(input.until());
        }
        return replies.created(
                Replies.at("/administration/phrases"), Map.of("id", changes.added(Register.PHRASES, phrase)));
    }

    private @Nullable Authority authority(@Nullable String code) {
        if (code == null || code.isBlank()) {
            return null;
        }
        return authorities
                .byCode(code)
                .orElseThrow(() -> Invalid.field("authority", "administration.authority.unknown"));
    }
}
