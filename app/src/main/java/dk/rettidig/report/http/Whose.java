package dk.rettidig.report.http;

import dk.rettidig.people.Person;
import dk.rettidig.people.authority.Authorities;
import dk.rettidig.people.authority.Authority;
import dk.rettidig.refusal.NotFound;
import org.jspecify.annotations.Nullable;

/**
 * Whose hearings are counted.
 *
 * @param code none for all authorities together
 */
record Whose(@Nullable String code, @Nullable String name) {

    /** What the person asked for; to a person of an authority there is only that one. */
    static Whose of(Person person, @Nullable String asked, Authorities authorities) {
        if (person.authority().isPresent()) {
            Authority own = person.authority().get();
            if (asked != null && !asked.isEmpty() && !asked.equals(own.code())) {
                throw new NotFound("authority " + asked);
            }
            return new Whose(own.code(), own.name());
        }
        if (asked == null || asked.isEmpty()) {
            return new Whose(null, null);
        }
        Authority found = authorities.byCode(asked).orElseThrow(() -> new NotFound("authority " + asked));
        return new Whose(found.code(), found.name());
    }
}
