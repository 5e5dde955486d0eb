package dk.rettidig.question.http;

import dk.rettidig.calendar.DanishTime;
import dk.rettidig.people.Office;
import dk.rettidig.people.Offices;
import dk.rettidig.people.People;
import dk.rettidig.people.Person;
import dk.rettidig.people.Right;
import dk.rettidig.people.Role;
import dk.rettidig.question.http.HandlingResource.OfficeChoice;
import dk.rettidig.question.http.HandlingResource.OfficerChoice;
import dk.rettidig.web.input.Invalid;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** The offices and persons a question can be given to today. */
@ApplicationScoped
class Recipients {

    @Inject
    Offices offices;

    @Inject
    People people;

    @Inject
    InstantSource clock;

    /** One of each. */
    record Recipient(Office office, Person officer) {}

    List<OfficeChoice> offices() {
        return offices.openOn(today()).stream()
                .map(office -> new OfficeChoice(office.code(), office.name()))
                .toList();
    }

    List<OfficerChoice> officers() {
        return Stream.of(Role.CASE_OFFICER, Role.HEAD_OF_OFFICE)
                .flatMap(role -> people.holding(role, today()).stream())
                .distinct()
                .map(OfficerChoice::of)
                .toList();
    }

    /** Those a form names; unknown ones are refused with their field. */
    Recipient named(String office, long officer) {
        return new Recipient(
                offices.byCode(office).orElseThrow(() -> Invalid.field("office", "question.office.unknown")),
                people.byId(officer)
                        .filter(person -> person.may(Right.WORK_ON_QUESTIONS, today()))
                        .orElseThrow(() -> Invalid.field("officer", "question.officer.unknown")));
    }

    private LocalDate today() {
        return DanishTime.today(clock);
    }
}
