package dk.rettidig.hearing;

import dk.rettidig.people.Person;
import dk.rettidig.people.authority.Authority;
import dk.rettidig.question.likeness.Earlier;
import dk.rettidig.question.likeness.TellingWords;
import dk.rettidig.refusal.NotFound;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;

/**
 * The hearings one person may see: in the ministry those of the questions he may see; in an authority those it was asked,
 * and those it sent onward itself.
 */
public final class VisibleHearings {

    static final String OPEN = "(h.cancelledAt is null and (h.id not in (select s.hearing.id from Statement s)"
            + " or h.id in (select b.hearing.id from SentBack b where b.statement.number ="
            + " (select max(l.number) from Statement l where l.hearing = b.hearing))))";

    private static final String OF_THE_MINISTRY = "(h.question.confidential = :open or h.question.receivedBy = :person"
            + " or h.question.id in (select a.question.id from Allocation a where a.officer = :person))";

    private static final String OF_AN_AUTHORITY =
            "(h.authority = :authority or h.id in (select c.id from Hearing c where c.parent.authority = :authority))";

    private static final String ANSWERED_IN_WORDS =
            "h.id in (select s.hearing.id from Statement s where s.noRemarks = false)";

    private final EntityManager entities;
    private final Person person;
    private final boolean maySeeAny;

    VisibleHearings(EntityManager entities, Person person, boolean maySeeAny) {
        this.entities = entities;
        this.person = person;
        this.maySeeAny = maySeeAny;
    }

    public Hearing byId(long id) {
        return all(matching("h.id = :id", "h.id").setParameter("id", id), 1).stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("hearing " + id));
    }

    /** To answer it: the hearing of one's own authority, or any of the ministry's for who enters it on its behalf. */
    public Hearing toAnswer(long id) {
        Hearing hearing = byId(id);
        boolean isOwn =
                person.authority().map(own -> own.isSame(hearing.authority())).orElse(!hearing.isOnward());
        return locked(hearing, isOwn);
    }

    /** To chase, extend or send it back: for the side that asked. */
    public Hearing asAsker(long id) {
        Hearing hearing = byId(id);
        return locked(hearing, isAsker(hearing));
    }

    /** Whether the person sees it, and is on the side that asked. */
    public boolean asks(Hearing hearing) {
        return sees(hearing) && isAsker(hearing);
    }

    public boolean sees(Hearing hearing) {
        return !all(matching("h.id = :id", "h.id").setParameter("id", hearing.id()), 1)
                .isEmpty();
    }

    private boolean isAsker(Hearing hearing) {
        return person.authority()
                .map(own -> hearing.parent()
                        .filter(asked -> asked.authority().isSame(own))
                        .isPresent())
                .orElse(!hearing.isOnward());
    }

    /** Writers of one hearing take turns, so that two equal statements are seen as such. */
    private Hearing locked(Hearing hearing, boolean isAllowed) {
        if (!isAllowed) {
            throw new NotFound("hearing " + hearing.id());
        }
        entities.refresh(hearing, LockModeType.PESSIMISTIC_WRITE);
        return hearing;
    }

    /** What is still owed, the most urgent first. */
    public List<Hearing> open(int most) {
        return all(matching(listed() + " and " + OPEN, "h.agreed.lateFrom, h.id"), most);
    }

    /** What was answered or fell away, the newest first. */
    public List<Hearing> closed(int most) {
        return all(matching(listed() + " and not " + OPEN, "h.sentAt desc, h.id desc"), most);
    }

    /**
     * What was answered to questions open to all that say one of the words, the newest first: the authority's own answers,
     * and what its units answered it. Each is named by the number of its hearing.
     */
    public List<Earlier> answeredOn(TellingWords words, int most) {
        if (words.isEmpty() || !maySeeAny || person.authority().isEmpty()) {
            return List.of();
        }
        TypedQuery<Earlier> query = entities.createQuery(
                        "select new " + Earlier.class.getName() + "(h.id, q.ref, q.sheet.askedOn, q.sheet.text)"
                                + " from Hearing h join h.question q where " + OF_AN_AUTHORITY
                                + " and q.confidential = :open and " + ANSWERED_IN_WORDS + " and "
                                + words.in("q.sheet.text") + " order by h.sentAt desc, h.id desc",
                        Earlier.class)
                .setParameter("authority", person.authority().get())
                .setParameter("open", false);
        return words.putInto(query).setMaxResults(most).getResultList();
    }

    /** What an authority asked of its units stands under its own hearing. */
    private String listed() {
        return person.authority().isPresent() ? "h.authority = :authority" : "h.parent is null";
    }

    private List<Hearing> all(TypedQuery<Hearing> query, int most) {
        return maySeeAny ? query.setMaxResults(most).getResultList() : List.of();
    }

    private TypedQuery<Hearing> matching(String condition, String order) {
        Optional<Authority> own = person.authority();
        String visible = own.isPresent() ? OF_AN_AUTHORITY : OF_THE_MINISTRY;
        TypedQuery<Hearing> query = entities.createQuery(
                "select h from Hearing h where " + visible + " and " + condition + " order by " + order, Hearing.class);
        return own.isPresent()
                ? query.setParameter("authority", own.get())
                : query.setParameter("open", false).setParameter("person", person);
    }
}
