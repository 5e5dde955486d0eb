package dk.rettidig.hearing.feed;

import dk.rettidig.people.Person;
import dk.rettidig.refusal.NotFound;
import dk.rettidig.web.login.Secret;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** The addresses calendars ask. A person has one at a time. */
@ApplicationScoped
class CalendarFeeds {

    @PersistenceContext
    EntityManager entities;

    @Inject
    InstantSource clock;

    /** Ends the one before. */
    Secret make(Person person) {
        Optional<CalendarFeed> before = end(person);
        Secret secret = Secret.random();
        entities.persist(new CalendarFeed(before.map(CalendarFeed::person).orElse(person), secret, clock.instant()));
        return secret;
    }

    /** The one that was ended. */
    Optional<CalendarFeed> end(Person person) {
        return of(person).map(feed -> feed.end(clock.instant()));
    }

    Optional<CalendarFeed> of(Person person) {
        return living("f.person = :value", person);
    }

    CalendarFeed shownBy(String secret) {
        return living("f.tokenHash = :value", new Secret(secret).hash()).orElseThrow(() -> new NotFound("a calendar"));
    }

    private Optional<CalendarFeed> living(String condition, Object value) {
        List<CalendarFeed> found = entities.createQuery(
                        "select f from CalendarFeed f where f.endedAt is null and " + condition, CalendarFeed.class)
                .setParameter("value", value)
                .getResultList();
        return found.stream().findFirst();
    }
}
