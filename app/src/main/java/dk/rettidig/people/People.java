package dk.rettidig.people;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import dk.rettidig.calendar.DanishTime;
import dk.rettidig.people.authority.Authority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** All persons, those who left included. */
@ApplicationScoped
public class People {

    @PersistenceContext
    EntityManager entities;

    @Inject
    InstantSource clock;

    @CanIgnoreReturnValue
    public Person add(Person person) {
        entities.persist(person);
        return person;
    }

    public Optional<Person> byId(long id) {
        return Optional.ofNullable(entities.find(Person.class, id));
    }

    public boolean isEmpty() {
        return entities.createQuery("select count(p) from Person p", Long.class).getSingleResult() == 0;
    }

    /** The register of that name, opened when it is asked for first. */
    public Person register(String name, LocalDate since) {
        return entities.createQuery(
                        "select p from Person p where p.name = :name and p.office is null and p.authority is null",
                        Person.class)
                .setParameter("name", name)
                .getResultStream()
                .findFirst()
                .orElseGet(() -> add(Person.register(name, since)));
    }

    /** Everybody who holds a role today, by name. */
    public List<Person> holding(Role role) {
        return holding(role, DanishTime.today(clock));
    }

    /** Everybody of an authority who holds a role today, by name. */
    public List<Person> holding(Role role, Authority authority) {
        return holding(role).stream()
                .filter(person -> person.authority().filter(authority::isSame).isPresent())
                .toList();
    }

    /** Everybody who held a role on a day, by name. */
    public List<Person> holding(Role role, LocalDate day) {
        return entities
                .createQuery("select distinct p from Person p join p.assignments a where a.role = :role", Person.class)
                .setParameter("role", role)
                .getResultList()
                .stream()
                .filter(person -> person.rolesOn(day).contains(role))
                .sorted(Comparator.comparing(Person::name))
                .toList();
    }

    /** Everybody of an office who holds or held a role, the first one first. */
    public List<Assignment> holders(Role role, Office office) {
        return entities.createQuery(
                        "select a from Assignment a where a.role = :role and a.person.office = :office"
                                + " order by a.period.from, a.id",
                        Assignment.class)
                .setParameter("role", role)
                .setParameter("office", office)
                .getResultList();
    }
}
