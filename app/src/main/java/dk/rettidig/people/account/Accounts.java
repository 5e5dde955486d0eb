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

    @Inject
    RecentLogins recent;

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

    /** The person whose name and password these are. A wrong try is counted, whatever becomes of the request. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Optional<Person> logIn(String userName, String password) {
        Optional<Person> remembered = recent.personOf(userName, password).map(id -> entities.find(Person.class, id));
        return remembered.isPresent() ? remembered : attempt(userName, password);
    }

    private Optional<Person> attempt(String userName, String password) {
        Optional<Account> found = byUserName(userName);
        if (found.isEmpty()) {
            PasswordHash.passTime(password);
            return Optional.empty();
        }
        Account account = found.get();
        Account.Attempt attempt = account.attempt(password, clock.instant(), DanishTime.today(clock));
        if (attempt != Account.Attempt.RIGHT) {
            return Optional.empty();
        }
        recent.remember(userName, password, account.person().id());
        return Optional.of(account.person());
    }

    private Optional<Account> byUserName(String userName) {
        return entities.createQuery("select a from Account a where a.userName = :name", Account.class)
                .setParameter("name", userName.toLowerCase(Locale.ROOT))
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }
}
