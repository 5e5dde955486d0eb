package dk.rettidig.people.account;

import dk.rettidig.people.People;
import dk.rettidig.people.Person;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Lets in whoever knows the password. Checking one is slow on purpose: meanwhile no connection to the database is held,
 * and tries for one account wait for each other, so that of many equal ones only the first is checked.
 */
@ApplicationScoped
public class LogIn {

    @Inject
    Accounts accounts;

    @Inject
    RecentLogins recent;

    @Inject
    People people;

    private final Map<String, Object> turns = new ConcurrentHashMap<>();

    /** The person whose name and password these are. */
    public Optional<Person> by(String userName, String password) {
        return remembered(userName, password).or(() -> checked(userName, password));
    }

    private Optional<Person> remembered(String userName, String password) {
        return recent.personOf(userName, password).flatMap(people::byId);
    }

    private Optional<Person> checked(String userName, String password) {
        if (accounts.hashToTry(userName).isEmpty()) {
            PasswordHash.passTime(password);
            return Optional.empty();
        }
        synchronized (turns.computeIfAbsent(userName.toLowerCase(Locale.ROOT), name -> new Object())) {
            // While this one waited another may have been let in, or the account have come to wait.
            return remembered(userName, password)
                    .or(() -> accounts.hashToTry(userName).flatMap(hash -> tried(userName, password, hash)));
        }
    }

    private Optional<Person> tried(String userName, String password, PasswordHash hash) {
        if (!hash.matches(password)) {
            accounts.turnAway(userName);
            return Optional.empty();
        }
        Optional<Person> person = accounts.letIn(userName, hash.isFormer() ? PasswordHash.of(password) : hash);
        person.ifPresent(known -> recent.remember(userName, password, known.id()));
        return person;
    }
}
