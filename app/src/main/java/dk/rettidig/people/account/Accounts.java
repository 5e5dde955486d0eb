package dk.rettidig.people.account;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
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
import java.util.Map;
import java.util.Optional;

/** The local accounts. */
@ApplicationScoped
public class Accounts {

    @PersistenceContext
    EntityManager entities;

    @Inject
    InstantSource clock;

    /** Refuses a password that is too short or one of those everybody tries first. */
    @CanIgnoreReturnValue
    public Account open(String userName, Person person, String password) {
        PasswordRule.require(userName, password);
        return add(new Account(userName.toLowerCase(Locale.ROOT), person, PasswordHash.of(password)));
    }

    public boolean isTaken(String userName) {
        return byUserName(userName).isPresent();
    }

    /** For the sample ministry, whose one password stands on its login page. */
    public void openSamples(Map<String, Person> persons, String password) {
        PasswordHash hash = PasswordHash.of(password);
        persons.forEach((userName, person) -> add(new Account(userName, person, hash)));
    }

    @CanIgnoreReturnValue
    private Account add(Account account) {
        entities.persist(account);
        return account;
    }

    /** What to check a try against; nothing when there is no such account or it must wait. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Optional<PasswordHash> hashToTry(String userName) {
        return byUserName(userName)
                .filter(account -> !account.mustWait(clock.instant()))
                .map(Account::hash);
    }

    /** Lets the person in whose password was right. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Optional<Person> letIn(String userName, PasswordHash hash) {
        return tried(userName, true).map(account -> {
            account.keep(hash);
            return account.person();
        });
    }

    /** Counts a wrong password, whatever becomes of the request. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void turnAway(String userName) {
        Optional<Account> unused = tried(userName, false);
    }

    private Optional<Account> tried(String userName, boolean isRight) {
        return found(userName, LockModeType.PESSIMISTIC_WRITE)
                .filter(account ->
                        account.attempt(isRight, clock.instant(), DanishTime.today(clock)) == Account.Attempt.RIGHT);
    }

    private Optional<Account> byUserName(String userName) {
        return found(userName, LockModeType.NONE);
    }

    private Optional<Account> found(String userName, LockModeType lock) {
        return entities.createQuery("select a from Account a where a.userName = :name", Account.class)
                .setParameter("name", userName.toLowerCase(Locale.ROOT))
                .setLockMode(lock)
                .getResultStream()
                .findFirst();
    }
}
