package dk.rettidig.administration.letter;

import dk.rettidig.administration.RegisterFrame;
import dk.rettidig.answer.Voice;
import dk.rettidig.answer.phrase.Phrase;
import dk.rettidig.people.authority.Authority;
import dk.rettidig.web.page.Page;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The phrases by topic.
 *
 * @param topics those there are, to choose from
 */
@Page("administration/phrases")
public record PhrasesPage(RegisterFrame frame, List<Line> phrases, List<String> topics, List<Heard> authorities) {

    /** One phrase, the places for names still in it. */
    public record Line(
            long id,
            String topic,
            Voice voice,
            @Nullable String authority,
            String words,
            LocalDate from,
            @Nullable LocalDate to) {

        static Line of(Phrase phrase) {
            return new Line(
                    phrase.id(),
                    phrase.topic(),
                    phrase.voice(),
                    phrase.authority().map(Authority::name).orElse(null),
                    phrase.words(),
                    phrase.period().first(),
                    phrase.period().last().orElse(null));
        }
    }

    /** An authority a phrase may be for alone. */
    public record Heard(String code, String name) {}
}
