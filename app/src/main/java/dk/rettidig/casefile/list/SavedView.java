package dk.rettidig.casefile.list;

import dk.rettidig.database.Row;
import dk.rettidig.people.Person;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** A list as one person wants to see it again: the part of its address after the question mark, under a name. */
@Entity
@Table(name = "saved_view")
public class SavedView extends Row {

    @ManyToOne(optional = false)
    private Person person;

    private String name;

    @Column(name = "list_name")
    private String list;

    @Column(name = "address_query")
    private String query;

    protected SavedView() {}

    public SavedView(Person person, String name, String list, String query) {
        this.person = person;
        this.name = name;
        this.list = list;
        this.query = query;
    }

    public Person person() {
        return person;
    }

    public String name() {
        return name;
    }

    /** Whose questions: one of the lists there are. */
    public String list() {
        return list;
    }

    public String query() {
        return query;
    }
}
