package dk.rettidig.administration.people;

import dk.rettidig.administration.RegisterPage.RoleLine;
import dk.rettidig.people.Office;
import dk.rettidig.people.Person;
import dk.rettidig.people.authority.Authority;
import dk.rettidig.web.page.Page;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One person, with every role held and when.
 *
 * @param place the office or the authority
 */
@Page("administration/person")
public record PersonPage(
        long id,
        String name,
        String email,
        String place,
        LocalDate from,
        @Nullable LocalDate to,
        List<RoleLine> roles,
        LocalDate today) {

    static PersonPage of(Person person, LocalDate today) {
        String place = Stream.concat(
                        person.office().map(Office::name).stream(), person.authority().map(Authority::name).stream())
                .findFirst()
                .orElse("");
        return new PersonPage(
                person.id(),
                person.name(),
                person.email(),
                place,
                person.period().first(),
                person.period().last().orElse(null),
                person.assignments().stream().map(RoleLine::of).toList(),
                today);
    }
}
