package dk.rettidig.administration;

import dk.rettidig.database.Lasting;
import dk.rettidig.database.Row;
import dk.rettidig.journal.Journal;
import dk.rettidig.journal.register.RegisterChanged;
import dk.rettidig.language.Text;
import dk.rettidig.people.Assignment;
import dk.rettidig.web.login.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.stream.Collectors;

/** Journalises what the administrator does to the registers, each change in the chain of its register. */
@ApplicationScoped
public class RegisterChanges {

    /** The journal's titles are short; a phrase is not. */
    private static final int LONGEST = 300;

    @PersistenceContext
    EntityManager entities;

    @Inject
    Journal journal;

    @Inject
    Caller caller;

    /** Gives what was added its number. */
    public long added(Register register, Row row) {
        entities.flush();
        LocalDate from = Register.lasting(row).period().first();
        record(register, Text.of("administration.happened.Added", words(register, row), from));
        return row.id();
    }

    /** Gives the role its number. */
    public long given(Assignment role) {
        entities.flush();
        record(
                Register.PEOPLE,
                Text.of(
                        "administration.happened.RoleGiven",
                        role.person().name(),
                        Text.of(role.role().messageKey()),
                        role.period().first()));
        return role.id();
    }

    Lasting end(Register register, Row row, LocalDate on) {
        record(register, Text.of("administration.happened.Ended", words(register, row), on));
        return Register.lasting(row).until(on);
    }

    Lasting end(Assignment role, LocalDate on) {
        record(
                Register.PEOPLE,
                Text.of(
                        "administration.happened.RoleEnded",
                        role.person().name(),
                        Text.of(role.role().messageKey()),
                        on));
        return role.until(on);
    }

    /** A change of another kind. */
    public void record(Register register, Text what) {
        journal.record(new RegisterChanged(register.path(), what), caller.person());
    }

    private static String words(Register register, Row row) {
        String words =
                register.words(row).stream().filter(word -> !word.isEmpty()).collect(Collectors.joining(", "));
        return words.length() > LONGEST ? words.substring(0, LONGEST) + " …" : words;
    }
}
