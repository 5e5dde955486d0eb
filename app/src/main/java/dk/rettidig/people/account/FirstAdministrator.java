package dk.rettidig.people.account;

import dk.rettidig.calendar.DanishTime;
import dk.rettidig.people.Office;
import dk.rettidig.people.Offices;
import dk.rettidig.people.People;
import dk.rettidig.people.Person;
import dk.rettidig.people.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Lets the first person in: an empty system opens the account {@code admin} with the password its settings name. */
@ApplicationScoped
class FirstAdministrator {

    private static final Logger LOG = Logger.getLogger(FirstAdministrator.class.getName());
    private static final String USER_NAME = "admin";

    @Inject
    @ConfigProperty(name = "rettidig.admin.password")
    Optional<String> password;

    @Inject
    People people;

    @Inject
    Offices offices;

    @Inject
    Accounts accounts;

    @Inject
    InstantSource clock;

    @Transactional
    void open(@Observes Startup startup) {
        if (password.isPresent() && people.isEmpty()) {
            LocalDate today = DanishTime.today(clock);
            Office office = offices.add(new Office("ADMIN", "Systemadministration", today));
            Person first = people.add(Person.inOffice(office, "Administrator", "", today));
            first.assign(Role.ADMINISTRATOR, today);
            accounts.open(USER_NAME, first, password.get());
            LOG.log(Level.INFO, "The account {0} is open; it registers everybody else", USER_NAME);
        }
    }
}
