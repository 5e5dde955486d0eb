package dk.rettidig.hearing.giving;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import dk.rettidig.hearing.Hearing;
import dk.rettidig.people.Person;
import dk.rettidig.refusal.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;

/** The files that were read. Nobody but who sent one sees it. */
@ApplicationScoped
class Uploads {

    @PersistenceContext
    EntityManager entities;

    @CanIgnoreReturnValue
    Upload add(Upload upload) {
        entities.persist(upload);
        entities.flush();
        return upload;
    }

    /** Of two who give it at once the second waits. */
    Upload own(Hearing hearing, long id, Person by) {
        return entities.createQuery("select u from Upload u where u.id = :id and u.hearing = :hearing", Upload.class)
                .setParameter("id", id)
                .setParameter("hearing", hearing)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .filter(upload -> upload.isOf(by))
                .findFirst()
                .orElseThrow(() -> new NotFound("upload of hearing " + hearing.id()));
    }
}
