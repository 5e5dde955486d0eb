package dk.rettidig.web.login;

import dk.rettidig.calendar.DanishTime;
import dk.rettidig.people.People;
import dk.rettidig.people.Person;
import dk.rettidig.people.Right;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotAuthorizedException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The person behind a request. */
@RequestScoped
public class Caller {

    @Inject
    People people;

    @Inject
    InstantSource clock;

    private @Nullable Long personId;
    private @Nullable Known known;

    /** What every page says of whoever reads it, looked up once a request. */
    private record Known(String name, Set<Right> rights) {}

    Caller is(Person person) {
        personId = person.id();
        known = null;
        return this;
    }

    /** The person, as the running transaction sees it. */
    public Person person() {
        return ifLoggedIn().orElseThrow(() -> new NotAuthorizedException("Basic"));
    }

    /** The person's number. */
    public Optional<Long> number() {
        return Optional.ofNullable(personId);
    }

    public Optional<Person> ifLoggedIn() {
        return number().flatMap(people::byId);
    }

    /** How a log names the person: by number, so that a name that changes or must go need not be looked for there. */
    public String logName() {
        return personId == null ? "nobody" : "person " + personId;
    }

    public boolean isLoggedIn() {
        return personId != null;
    }

    /** Empty for nobody. */
    public String name() {
        return known().name();
    }

    public boolean may(Right right) {
        return known().rights().contains(right);
    }

    private Known known() {
        Known found = known;
        if (found == null) {
            found = ifLoggedIn().map(this::knownOf).orElseGet(() -> new Known("", Set.of()));
            known = found;
        }
        return found;
    }

    private Known knownOf(Person person) {
        LocalDate today = DanishTime.today(clock);
        return new Known(
                person.name(),
                Arrays.stream(Right.values())
                        .filter(right -> person.may(right, today))
                        .collect(Collectors.toSet()));
    }
}
