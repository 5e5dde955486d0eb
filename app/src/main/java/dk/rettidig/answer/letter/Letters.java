package dk.rettidig.answer.letter;

import dk.rettidig.answer.Draft;
import dk.rettidig.calendar.DanishTime;
import dk.rettidig.letter.Letter;
import dk.rettidig.people.Office;
import dk.rettidig.people.People;
import dk.rettidig.people.Person;
import dk.rettidig.people.Role;
import dk.rettidig.people.parliament.Minister;
import dk.rettidig.people.parliament.Ministers;
import dk.rettidig.question.Allocation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;

/** Makes the letter of a draft. Everything that follows the letter's date is looked up here. */
@ApplicationScoped
public class Letters {

    @Inject
    Letterheads letterheads;

    @Inject
    Ministers ministers;

    @Inject
    People people;

    @Inject
    InstantSource clock;

    public Letter of(Draft draft) {
        LocalDate day = draft.facts().letterDate().orElseGet(() -> DanishTime.today(clock));
        Optional<Allocation> allocation = draft.answer().question().currentAllocation();
        Optional<Minister> minister = ministers.inOfficeOn(day);
        String official = allocation
                .flatMap(given -> headOf(given.office(), day))
                .map(Person::name)
                .orElse("");
        return new LetterOf(draft, letterheads.on(day), day).signedBy(minister, official);
    }

    private Optional<Person> headOf(Office office, LocalDate day) {
        return people.holding(Role.HEAD_OF_OFFICE, day).stream()
                .filter(person -> person.office().filter(office::isSame).isPresent())
                .findFirst();
    }
}
