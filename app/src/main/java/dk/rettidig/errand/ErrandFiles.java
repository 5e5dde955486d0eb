package dk.rettidig.errand;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** The files that came of errands, piece by piece, each in a transaction of its own. */
@ApplicationScoped
public class ErrandFiles {

    @PersistenceContext
    EntityManager entities;

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void add(long errand, int number, byte[] content) {
        entities.persist(new ErrandPiece(entities.getReference(Errand.class, errand), number, content));
    }

    /** A piece of the file of an errand that was looked up through its owner; none after the last. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Optional<byte[]> piece(long errand, int number) {
        return entities.createQuery(
                        "select p from ErrandPiece p where p.errand.id = :errand and p.number = :number",
                        ErrandPiece.class)
                .setParameter("errand", errand)
                .setParameter("number", number)
                .getResultStream()
                .findFirst()
                .map(ErrandPiece::content);
    }
}
