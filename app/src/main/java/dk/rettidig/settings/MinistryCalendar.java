package dk.rettidig.settings;

import dk.rettidig.calendar.ClosedDay;
import dk.rettidig.calendar.DanishCalendar;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** The calendar of the ministry: the public holidays and its own closed days. */
@ApplicationScoped
public class MinistryCalendar {

    @PersistenceContext
    EntityManager entities;

    /** A snapshot: inject it into what lives as long as a request, or call this. */
    @Produces
    public DanishCalendar calendar() {
        List<ClosedDay> closed = entities.createQuery("select d from OwnClosedDay d", OwnClosedDay.class)
                .getResultStream()
                .map(OwnClosedDay::asClosedDay)
                .toList();
        return new DanishCalendar(closed);
    }
}
