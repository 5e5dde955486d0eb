package dk.rettidig.answer.letter;

import dk.rettidig.database.Period;
import dk.rettidig.database.Row;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Lob;
import java.util.List;

/** What the ministry is called and where Parliament gets its mail, for a time. */
@Entity
public class Letterhead extends Row {

    private String ministry;

    /** The mark at the top of the page. */
    private String mark;

    /** Parliament's address below the committee's name, a line each. */
    @Lob
    private String address;

    @Embedded
    private Period period;

    protected Letterhead() {}

    public String ministry() {
        return ministry;
    }

    public String mark() {
        return mark;
    }

    public List<String> address() {
        return address.lines().toList();
    }

    public Period period() {
        return period;
    }
}
