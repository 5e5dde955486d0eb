package dk.rettidig.casefile.list;

import dk.rettidig.people.Person;
import dk.rettidig.refusal.NotFound;
import dk.rettidig.refusal.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** What people saved. Nobody sees what another saved; it is no record of a case and may go. */
@ApplicationScoped
public class SavedViews {

    /** Each is counted whenever its list is shown. */
    private static final int MOST = 8;

    @PersistenceContext
    EntityManager entities;

    public List<SavedView> of(Person person, String list) {
        return entities.createQuery(
                        "select v from SavedView v where v.person = :person and v.list = :list order by v.name, v.id",
                        SavedView.class)
                .setParameter("person", person)
                .setParameter("list", list)
                .getResultList();
    }

    public SavedView add(Person person, String name, String list, String query) {
        if (of(person, list).size() >= MOST) {
            throw Refused.because("casefile.view.tooMany", MOST);
        }
        SavedView view = new SavedView(person, name, list, query);
        entities.persist(view);
        return view;
    }

    /** @return what was removed */
    public SavedView remove(Person person, long id) {
        SavedView view = entities.createQuery(
                        "select v from SavedView v where v.id = :id and v.person = :person", SavedView.class)
                .setParameter("id", id)
                .setParameter("person", person)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("view " + id));
        entities.remove(view);
        return view;
    }
}
