package dk.rettidig.report.http;

import dk.rettidig.people.Person;
import dk.rettidig.people.authority.Authorities;
import dk.rettidig.people.authority.Authority;
import dk.rettidig.refusal.NotFound;
import dk.rettidig.report.Scope;
import org.jspecify.annotations.Nullable;

/**
 * Whose hearings are counted.
 *
 * @param code none for all authorities together
 * @param isUnit what the authority of the person sent on to one of its units
 */
record Whose(@Nullable String code, @Nullable String name, boolean isUnit) {

    /** What the person asked for; to a person of an authority there is only that one, and its units. */
    static Whose of(Person person, @Nullable String asked, Authorities authorities) {
        if (person.authority().isPresent()) {
            Authority own = person.authority().get();
            return asked == null || asked.isEmpty() || own.code().equals(asked)
                    ? new Whose(own.code(), own.name(), false)
                    : named(authorities, asked, true, own);
        }
        return asked == null || asked.isEmpty() ? new Whose(null, null, false) : named(authorities, asked, false, null);
    }

    private static Whose named(Authorities authorities, String asked, boolean isUnit, @Nullable Authority of) {
        Authority found = authorities
                .byCode(asked)
                .filter(each -> of == null || each.parent().filter(of::isSame).isPresent())
                .orElseThrow(() -> new NotFound("authority " + asked));
        return new Whose(found.code(), found.name(), isUnit);
    }

    Scope scope() {
        return isUnit && code != null ? Scope.unit(code) : Scope.of(code);
    }
}
