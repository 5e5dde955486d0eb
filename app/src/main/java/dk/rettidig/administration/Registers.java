package dk.rettidig.administration;

import dk.rettidig.administration.RegisterPage.Entry;
import dk.rettidig.administration.RegisterPage.RoleLine;
import dk.rettidig.administration.RegisterPage.Tab;
import dk.rettidig.calendar.DanishTime;
import dk.rettidig.database.Lasting;
import dk.rettidig.database.Row;
import dk.rettidig.people.Assignment;
import dk.rettidig.people.Person;
import dk.rettidig.refusal.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;

/** Everything in the registers, ended or not. */
@ApplicationScoped
class Registers {

    @PersistenceContext
    EntityManager entities;

    @Inject
    InstantSource clock;

    RegisterPage page(Register register) {
        return new RegisterPage(
                register.path(),
                Arrays.stream(Register.values())
                        .map(one -> new Tab(one.path(), one.address(), all(one).size(), one == register))
                        .toList(),
                all(register).stream().map(row -> entry(register, row)).toList(),
                DanishTime.today(clock));
    }

    private List<? extends Row> all(Register register) {
        String entity = register.type().getSimpleName();
        return entities.createQuery(
                        "select o from " + entity + " o order by " + register.order() + ", o.id", register.type())
                .getResultList();
    }

    private static Entry entry(Register register, Row row) {
        Lasting lasting = Register.lasting(row);
        List<RoleLine> roles = row instanceof Person person
                ? person.assignments().stream().map(RoleLine::of).toList()
                : List.of();
        return new Entry(
                row.id(),
                register.words(row),
                roles,
                lasting.period().first(),
                lasting.period().last().orElse(null));
    }

    Lasting byId(Register register, long id) {
        return Register.lasting(found(register.type(), id));
    }

    Assignment role(long id) {
        return found(Assignment.class, id);
    }

    private <T extends Row> T found(Class<T> type, long id) {
        T row = entities.find(type, id);
        if (row == null) {
            throw new NotFound(type.getSimpleName() + " " + id);
        }
        return row;
    }

    /** Gives what was added its number. */
    long numberOf(Row added) {
        entities.flush();
        return added.id();
    }
}
