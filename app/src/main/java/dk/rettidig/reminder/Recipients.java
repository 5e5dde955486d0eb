package dk.rettidig.reminder;

import dk.rettidig.hearing.Hearing;
import dk.rettidig.people.Office;
import dk.rettidig.people.People;
import dk.rettidig.people.Person;
import dk.rettidig.people.Role;
import dk.rettidig.question.Allocation;
import dk.rettidig.reminder.digest.Digests;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The addresses of a circle. A unit's lateness concerns the authority that asked it, not the ministry. */
@ApplicationScoped
public class Recipients {

    @Inject
    People people;

    @Inject
    Digests digests;

    public Set<String> of(Hearing hearing, Circle circle) {
        Set<String> addresses = new LinkedHashSet<>(Set.of(hearing.authority().email()));
        if (hearing.isOnward()) {
            if (circle.holds(Circle.COORDINATOR)) {
                add(hearing.by(), addresses);
            }
            return addresses;
        }
        if (circle.holds(Circle.COORDINATOR)) {
            people.holding(Role.COORDINATOR, hearing.authority()).forEach(person -> add(person, addresses));
        }
        Optional<Allocation> allocation = hearing.question().currentAllocation();
        if (circle.holds(Circle.HEAD)) {
            allocation.stream().flatMap(given -> heads(given.office())).forEach(person -> add(person, addresses));
        }
        if (circle.holds(Circle.OFFICER)) {
            add(allocation.map(Allocation::officer).orElseGet(hearing::by), addresses);
        }
        return addresses;
    }

    /** Whoever wants one mail a morning reads it there. */
    private void add(Person person, Set<String> addresses) {
        if (!digests.isWanted(person)) {
            addresses.add(person.email());
        }
    }

    private Stream<Person> heads(Office office) {
        return people.holding(Role.HEAD_OF_OFFICE).stream()
                .filter(person -> person.office().filter(office::isSame).isPresent());
    }
}
