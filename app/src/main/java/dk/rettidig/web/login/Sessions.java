package dk.rettidig.web.login;

import dk.rettidig.people.Person;
import dk.rettidig.refusal.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Who is logged in, and which programs may speak for whom. */
@ApplicationScoped
@Transactional
public class Sessions {

    private static final Logger LOG = Logger.getLogger(Sessions.class.getName());

    @PersistenceContext
    EntityManager entities;

    @Inject
    InstantSource clock;

    Secret begin(Person person) {
        Secret secret = Secret.random();
        entities.persist(new LoginSession(secret, person, clock.instant()));
        return secret;
    }

    Optional<Person> of(Secret shown) {
        return entities.createQuery("select s from LoginSession s where s.tokenHash = :hash", LoginSession.class)
                .setParameter("hash", shown.hash())
                .getResultStream()
                .findFirst()
                .filter(session -> session.isAlive(clock.instant()))
                .map(session -> session.seen(clock.instant()).person());
    }

    int end(Secret shown) {
        return entities.createQuery("delete from LoginSession s where s.tokenHash = :hash")
                .setParameter("hash", shown.hash())
                .executeUpdate();
    }

    Secret giveToken(Person person, String name) {
        Secret secret = Secret.random();
        entities.persist(new AccessToken(secret, name, person, clock.instant()));
        return secret;
    }

    Optional<Person> ofToken(Secret shown) {
        return entities.createQuery("select t from AccessToken t where t.tokenHash = :hash", AccessToken.class)
                .setParameter("hash", shown.hash())
                .getResultStream()
                .findFirst()
                .filter(AccessToken::isAlive)
                .map(AccessToken::person);
    }

    /** Ends a token of the person's own; another's is not found. */
    void endToken(Person person, long id) {
        AccessToken ended = tokensOf(person).stream()
                .filter(token -> token.id() == id)
                .findFirst()
                .orElseThrow(() -> new NotFound("token " + id))
                .end(clock.instant());
        LOG.log(Level.INFO, "A token of {0} was ended", ended.person().id());
    }

    List<AccessToken> tokensOf(Person person) {
        return entities.createQuery(
                        "select t from AccessToken t where t.person = :person and t.endedAt is null order by t.id",
                        AccessToken.class)
                .setParameter("person", person)
                .getResultList();
    }
}
