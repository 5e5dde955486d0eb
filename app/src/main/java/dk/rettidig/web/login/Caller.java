package dk.rettidig.web.login;

import dk.rettidig.calendar.DanishTime;
import dk.rettidig.people.People;
import dk.rettidig.people.Person;
import dk.rettidig.people.Right;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotAuthorizedException;
import java.time.InstantSource;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The person behind a request. */
@RequestScoped
public class Caller {

    @Inject
    People people;

    @Inject
    InstantSource clock;

    private @Nullable Long personId;

    Caller is(Person person) {
        personId = person.id();
        return this;
    }

    /** The person, as the running transaction sees it. */
    public Person person() {
        return ifLoggedIn().orElseThrow(() -> new NotAuthorizedException("Basic"));
    }

    public Optional<Person> ifLoggedIn() {
        return Optional.ofNullable(personId).flatMap(people::byId);
    }

    /** How a log names the person: by number, so that a name that changes or must go need not be looked for there. */
    public String logName() {
        return personId == null ? "nobody" : "person " + personId;
    }

    public boolean isLoggedIn() {
        return personId != null;
    }

    public boolean may(Right right) {
        return ifLoggedIn()
                .map(person -> person.may(right, DanishTime.today(clock)))
                .orElse(false);
    }
}
