package dk.rettidig.question;

import dk.rettidig.people.Person;
import dk.rettidig.question.likeness.TellingWords;
import dk.rettidig.refusal.NotFound;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The questions one person may see: the confidential ones only where the person received or was given them. */
public final class VisibleQuestions {

    private static final String VISIBLE = "(q.confidential = :open or q.receivedBy = :person"
            + " or q.id in (select a.question.id from Allocation a where a.officer = :person))";

    private final EntityManager entities;
    private final Person person;
    private final boolean maySeeAny;

    VisibleQuestions(EntityManager entities, Person person, boolean maySeeAny) {
        this.entities = entities;
        this.person = person;
        this.maySeeAny = maySeeAny;
    }

    public Question byRef(String ref) {
        return find(ref).orElseThrow(() -> new NotFound("question " + ref));
    }

    public Optional<Question> find(String ref) {
        return first(matching("q.ref = :ref", "q.id").setParameter("ref", ref));
    }

    /** Those that say one of the words or parts of words, the newest first. */
    public List<Question> saying(TellingWords words, int most) {
        if (words.isEmpty() || !maySeeAny) {
            return List.of();
        }
        return words.putInto(matching(words.in("q.sheet.text"), "q.sheet.askedOn desc, q.id desc"))
                .setMaxResults(most)
                .getResultList();
    }

    /**
     * Those whose reference names this group and a number that begins so: the one with just that number first, then the
     * newest.
     *
     * @param group "REU-", "L95-" or "S"
     */
    public List<Question> numbered(String group, String number, int most) {
        if (!maySeeAny) {
            return List.of();
        }
        String exactFirst = number.isEmpty() ? "" : "length(q.ref), ";
        return matching("q.refInSession like :ref", exactFirst + "q.sheet.askedOn desc, q.id desc")
                .setParameter("ref", (group + number).toLowerCase(Locale.ROOT) + "%")
                .setMaxResults(most)
                .getResultList();
    }

    /** Whether the person may see a question that was found another way. */
    public boolean sees(Question question) {
        return find(question.ref()).isPresent();
    }

    private Optional<Question> first(TypedQuery<Question> query) {
        return (maySeeAny ? query.getResultStream() : Stream.<Question>empty()).findFirst();
    }

    private TypedQuery<Question> matching(String condition, String order) {
        return entities.createQuery(
                        "select q from Question q where " + VISIBLE + " and " + condition + " order by " + order,
                        Question.class)
                .setParameter("open", false)
                .setParameter("person", person);
    }
}
