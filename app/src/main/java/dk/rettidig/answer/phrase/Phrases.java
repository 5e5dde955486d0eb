package dk.rettidig.answer.phrase;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import dk.rettidig.answer.Voice;
import dk.rettidig.people.authority.Authority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** All phrases, those no longer used included. */
@ApplicationScoped
public class Phrases {

    @PersistenceContext
    EntityManager entities;

    @CanIgnoreReturnValue
    public Phrase add(Phrase phrase) {
        entities.persist(phrase);
        return phrase;
    }

    public Optional<Phrase> byId(long id) {
        return Optional.ofNullable(entities.find(Phrase.class, id));
    }

    /** What may be used on a day, by topic. */
    public List<Phrase> usableOn(LocalDate day) {
        return all().stream().filter(phrase -> phrase.period().covers(day)).toList();
    }

    /** By topic, ended or not. */
    public List<Phrase> all() {
        return entities.createQuery("select p from Phrase p order by p.topic, p.id", Phrase.class)
                .getResultList();
    }

    /** How a statement of an authority is introduced: in words of its own, or in everybody's. */
    public Optional<Phrase> opening(Authority authority, Voice voice, LocalDate day) {
        List<Phrase> openings = usableOn(day).stream()
                .filter(phrase -> phrase.isOpening() && phrase.voice() == voice)
                .toList();
        Optional<Phrase> own = openings.stream()
                .filter(phrase -> phrase.authority().filter(authority::isSame).isPresent())
                .findFirst();
        return own.or(() ->
                openings.stream().filter(phrase -> phrase.authority().isEmpty()).findFirst());
    }
}
