package dk.rettidig.intake.archive;

import dk.rettidig.people.People;
import dk.rettidig.people.Person;
import dk.rettidig.question.Question;
import dk.rettidig.refusal.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Function;

/** The filings and the letters they brought. */
@ApplicationScoped
public class Filings {

    @PersistenceContext
    EntityManager entities;

    @Inject
    People people;

    @Inject
    InstantSource clock;

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    long begin(long person) {
        Person by = people.byId(person).orElseThrow();
        Filing filing = new Filing(by, clock.instant());
        entities.persist(filing);
        return filing.id();
    }

    public Filing byId(long id) {
        Filing filing = entities.find(Filing.class, id);
        if (filing == null) {
            throw new NotFound("filing " + id);
        }
        return filing;
    }

    /** What somebody wants to know of a filing, once it is over. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public <T> T view(long id, Function<Filing, T> wanted) {
        return wanted.apply(byId(id));
    }

    /** The newest first. */
    public List<Filing> newest(int most) {
        return entities.createQuery("select f from Filing f order by f.id desc", Filing.class)
                .setMaxResults(most)
                .getResultList();
    }

    void add(OldLetter letter) {
        entities.persist(letter);
    }

    /** Whether the same file, or the same letter in another file, is there. */
    boolean contains(ReadLetter read) {
        return !entities.createQuery(
                        "select l.id from OldLetter l where l.sha256 = :sha256"
                                + " or (l.question.ref = :ref and l.kind = :kind and l.date = :date)",
                        Long.class)
                .setParameter("sha256", read.sha256())
                .setParameter("ref", read.ref().toString())
                .setParameter("kind", read.kind())
                .setParameter("date", read.date())
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** One of the old letters that answered a question. */
    public OldLetter letterOf(Question question, long id) {
        return lettersOf(question).stream()
                .filter(letter -> letter.id() == id)
                .findFirst()
                .orElseThrow(() -> new NotFound("old letter " + id));
    }

    /** The old letters that answered a question, the oldest first. */
    public List<OldLetter> lettersOf(Question question) {
        return entities.createQuery(
                        "select l from OldLetter l where l.question = :question order by l.date, l.id", OldLetter.class)
                .setParameter("question", question)
                .getResultList();
    }
}
