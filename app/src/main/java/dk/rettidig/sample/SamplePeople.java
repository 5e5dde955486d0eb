package dk.rettidig.sample;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import dk.rettidig.people.Office;
import dk.rettidig.people.Offices;
import dk.rettidig.people.People;
import dk.rettidig.people.Person;
import dk.rettidig.people.Role;
import dk.rettidig.people.account.Accounts;
import dk.rettidig.people.parliament.Committee;
import dk.rettidig.people.parliament.Committees;
import dk.rettidig.people.parliament.Minister;
import dk.rettidig.people.parliament.Ministers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Offices, people of every role and their accounts, committees and ministers. All persons are invented. */
@ApplicationScoped
class SamplePeople {

    private static final LocalDate SINCE = LocalDate.of(2022, 1, 1);
    private static final LocalDate LAST_OF_THE_OLD_HEAD = LocalDate.of(2025, 1, 31);
    private static final String PASSWORD = "rettidig";

    @Inject
    Offices offices;

    @Inject
    People people;

    @Inject
    SampleAuthorities authorities;

    @Inject
    Committees committees;

    @Inject
    Ministers ministers;

    @Inject
    Accounts accounts;

    private final Map<String, Person> users = new HashMap<>();

    void hire() {
        authorities.found();
        Office police = offices.add(new Office("POL", "Politikontoret", SINCE));
        Office criminal = offices.add(new Office("STRAF", "Strafferetskontoret", SINCE));
        Office secretariat = offices.add(new Office("MIN", "Ministersekretariatet", SINCE));
        Office leadership = offices.add(new Office("DEP", "Departementschefens sekretariat", SINCE));
        account("sagsbehandler", inOffice(police, "Mette Holm", Role.CASE_OFFICER));
        account("leder", inOffice(police, "Jens Kjær", Role.HEAD_OF_OFFICE));
        account("ledelse", inOffice(leadership, "Birgitte Dam", Role.MANAGEMENT, Role.PERMANENT_SECRETARY));
        account("admin", inOffice(secretariat, "Palle Lund", Role.ADMINISTRATOR));
        account("afdelingschef", inOffice(leadership, "Torben Aagaard", Role.HEAD_OF_DIVISION));
        account("afsender", inOffice(secretariat, "Signe Brandt", Role.DISPATCHER));
        account("minister", inOffice(secretariat, "Karen Lindholm", Role.MINISTER));
        inOffice(criminal, "Poul Munk", Role.HEAD_OF_OFFICE).until(LAST_OF_THE_OLD_HEAD);
        account("kontorchef", promoted(inOffice(criminal, "Hanne Skov", Role.CASE_OFFICER)));
        account("fuldmaegtig", inOffice(criminal, "Anders Friis", Role.CASE_OFFICER));
        account("rigspolitiet", inAuthority("RIGSPOLITIET", "Lone Vestergaard", Role.COORDINATOR, Role.CONTRIBUTOR));
        account("bidragyder", inAuthority("RIGSPOLITIET", "Mia Toft", Role.CONTRIBUTOR));
        account("fynspoliti", inAuthority("FYN", "Henrik Bang", Role.CONTRIBUTOR));
        account("rigsadvokaten", inAuthority("RIGSADVOKATEN", "Ulla Steen", Role.COORDINATOR, Role.CONTRIBUTOR));
        inAuthority("KOEBENHAVN", "Camilla Ravn", Role.CONTRIBUTOR);
        inAuthority("KRIMINALFORSORGEN", "Niels Overgaard", Role.COORDINATOR, Role.CONTRIBUTOR);
        accounts.openSamples(users, PASSWORD);
        sit();
    }

    /** The head of an office was a case officer in it before. */
    private static Person promoted(Person officer) {
        officer.assignments().get(0).until(LAST_OF_THE_OLD_HEAD);
        officer.assign(Role.HEAD_OF_OFFICE, LAST_OF_THE_OLD_HEAD.plusDays(1));
        return officer;
    }

    private void sit() {
        committees.add(new Committee("REU", "Retsudvalget", "reu@udvalg.example", LocalDate.of(2004, 10, 5)));
        committees.add(new Committee("FIU", "Finansudvalget", "fiu@udvalg.example", LocalDate.of(2004, 10, 5)));
        committees.add(new Committee(
                        "UUI",
                        "Udvalget for Udlændinge- og Integrationspolitik",
                        "uui@udvalg.example",
                        LocalDate.of(2004, 10, 5))
                .until(LocalDate.of(2022, 12, 14)));
        committees.add(new Committee(
                "UUI", "Udlændinge- og Integrationsudvalget", "uui@udvalg.example", LocalDate.of(2022, 12, 15)));
        ministers.add(new Minister("justitsminister", "Viggo Rask", LocalDate.of(2018, 1, 1))
                .until(LocalDate.of(2022, 12, 14)));
        ministers.add(new Minister("justitsminister", "Karen Lindholm", LocalDate.of(2022, 12, 15)));
    }

    @CanIgnoreReturnValue
    private Person inOffice(Office office, String name, Role... roles) {
        return employ(Person.inOffice(office, name, mail(name, "ministerium.example"), SINCE), roles);
    }

    @CanIgnoreReturnValue
    private Person inAuthority(String code, String name, Role... roles) {
        return employ(
                Person.inAuthority(authorities.byCode(code), name, mail(name, "myndighed.example"), SINCE), roles);
    }

    private Person employ(Person person, Role... roles) {
        for (Role role : roles) {
            person.assign(role, SINCE);
        }
        return people.add(person);
    }

    private void account(String userName, Person person) {
        users.put(userName, person);
    }

    private static String mail(String name, String host) {
        String local = name.toLowerCase(Locale.ROOT)
                .replace("æ", "ae")
                .replace("ø", "oe")
                .replace("å", "aa");
        return local.replace(' ', '.') + "@" + host;
    }
}
