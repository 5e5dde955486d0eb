package dk.rettidig.hearing.joint;

import dk.rettidig.hearing.Hearing;
import dk.rettidig.hearing.VisibleHearings;
import dk.rettidig.question.QuestionRef;
import dk.rettidig.web.input.Invalid;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Which hearings were sent together. */
@ApplicationScoped
public class JointHearings {

    @PersistenceContext
    EntityManager entities;

    void tie(List<Hearing> hearings) {
        hearings.forEach(hearing -> entities.persist(new JointPart(hearing, hearings.get(0))));
    }

    /** Those that were sent together with a hearing that was looked up through a person. */
    public List<Hearing> with(Hearing hearing) {
        return entities
                .createQuery(
                        "select p from JointPart p where p.first in (select q.first from JointPart q"
                                + " where q.hearing = :hearing) order by p.id",
                        JointPart.class)
                .setParameter("hearing", hearing)
                .getResultList()
                .stream()
                .map(JointPart::hearing)
                .filter(other -> !other.isSame(hearing))
                .toList();
    }

    /** Those that wait for an answer still: their names by their numbers. */
    public Map<String, String> openWith(Hearing hearing, Instant now) {
        Map<String, String> open = new LinkedHashMap<>();
        with(hearing).stream()
                .filter(other -> other.standing(now).isOpen())
                .forEach(other -> open.put(
                        String.valueOf(other.id()),
                        QuestionRef.spoken(other.question().ref())));
        return open;
    }

    /**
     * The hearings one statement answers: the one it is given to, and those of the same joint hearing that are named. They
     * are locked in one order, whichever of them is answered.
     */
    public List<Hearing> answered(long id, List<Long> also, VisibleHearings visible) {
        List<Long> known = with(visible.byId(id)).stream().map(Hearing::id).toList();
        also.stream().filter(other -> !known.contains(other)).findFirst().ifPresent(strange -> {
            throw Invalid.field("also", "hearing.joint.unknown", strange);
        });
        return Stream.concat(Stream.of(id), also.stream())
                .distinct()
                .sorted()
                .map(visible::toAnswer)
                .toList();
    }
}
