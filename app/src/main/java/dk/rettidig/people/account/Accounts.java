package dk.rettidig.people.account;

import dk.rettidig.calendar.DanishTime;
import dk.rettidig.people.Person;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Optional;

/** The local accounts. */
@ApplicationScoped
public class Accounts {

    @PersistenceContext
    EntityManager entities;

    @Inject
    InstantSource clock;

    /** Refuses a password that is too short or one of those everybody tries first. */
    public Account open(String userName, Person person, String password) {
        PasswordRule.require(userName, password);
        return openUnchecked(userName, person, password);
    }

    /** For the sample ministry only, whose password stands on its login page. */
    public Account openUnchecked(String userName, Person person, String password) {
        Account account = new Account(userName.toLowerCase(Locale.ROOT), person, PasswordHash.of(password));
        entities.persist(account);
        return account;
    }

    /** The person whose name and password these are. A wrong try is counted, whatever becomes of the request. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Optional<Person> logIn(String userName, String password) {
        Optional<Account> found = byUserName(userName);
        if (found.isEmpty()) {
            PasswordHash.passTime(password);
            return Optional.empty();
        }
        Account account = found.get();
        Account.Attempt attempt = account.attempt(password, clock.instant(), DanishTime.today(clock));
        return attempt == Account.Attempt.RIGHT ? Optional.of(account.person()) : Optional.empty();
    }

    private Optional<Account> byUserName(String userName) {
        return entities.createQuery("select a from Account a where a.userName = :name", Account.class)
                .setParameter("name", userName.toLowerCase(Locale.ROOT))
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }
}
