package dk.rettidig.administration;

import dk.rettidig.administration.RegisterFrame.Tab;
import dk.rettidig.administration.RegisterPage.Entry;
import dk.rettidig.administration.RegisterPage.RoleLine;
import dk.rettidig.calendar.DanishTime;
import dk.rettidig.database.Lasting;
import dk.rettidig.database.Row;
import dk.rettidig.journal.register.RegisterHistory;
import dk.rettidig.people.Assignment;
import dk.rettidig.people.Office;
import dk.rettidig.people.People;
import dk.rettidig.people.Person;
import dk.rettidig.people.Role;
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
public class Registers {

    @PersistenceContext
    EntityManager entities;

    @Inject
    People people;

    @Inject
    RegisterHistory history;

    @Inject
    InstantSource clock;

    public RegisterPage page(Register register) {
        List<Entry> entries =
                all(register).stream().map(row -> entry(register, row)).toList();
        return new RegisterPage(frame(register), register.columns(), entries);
    }

    public RegisterFrame frame(Register register) {
        List<Tab> tabs = Arrays.stream(Register.values())
                .map(one -> new Tab(one.path(), one.address(), count(one), one == register))
                .toList();
        return new RegisterFrame(register.path(), tabs, history.of(register.path()), DanishTime.today(clock));
    }

    /** How many the page of the register shows: a route is one, however many levels are on it. */
    private long count(Register register) {
        if (register == Register.ROUTES) {
            return entities.createQuery(
                            "select distinct o.kind, f.id, o.period.from from RouteLevel o left join o.office f",
                            Object[].class)
                    .getResultList()
                    .size();
        }
        String entity = register.type().getSimpleName();
        return entities.createQuery("select count(o) from " + entity + " o", Long.class)
                .getSingleResult();
    }

    private List<? extends Row> all(Register register) {
        String entity = register.type().getSimpleName();
        return entities.createQuery(
                        "select o from " + entity + " o order by " + register.order() + ", o.id", register.type())
                .getResultList();
    }

    private Entry entry(Register register, Row row) {
        Lasting lasting = Register.lasting(row);
        return new Entry(
                row.id(),
                register.words(row),
                roles(row).stream().map(RoleLine::of).toList(),
                lasting.period().first(),
                lasting.period().last().orElse(null));
    }

    private List<Assignment> roles(Row row) {
        if (row instanceof Person person) {
            return person.assignments();
        }
        return row instanceof Office office ? people.holders(Role.HEAD_OF_OFFICE, office) : List.of();
    }

    Row byId(Register register, long id) {
        return found(register.type(), id);
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
}
