package dk.rettidig.answer.letter;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import dk.rettidig.database.Lasting;
import dk.rettidig.database.Period;
import dk.rettidig.database.Row;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Lob;
import java.time.LocalDate;
import java.util.List;

/** What the ministry is called and where Parliament gets its mail, for a time. */
@Entity
public class Letterhead extends Row implements Lasting {

    private String ministry;

    /** The mark at the top of the page. */
    private String mark;

    /** Parliament's address below the committee's name, a line each. */
    @Lob
    private String address;

    @Embedded
    private Period period;

    protected Letterhead() {}

    public Letterhead(String ministry, String mark, String address, LocalDate since) {
        this.ministry = ministry;
        this.mark = mark;
        this.address = address;
        this.period = Period.from(since);
    }

    /** Stands on letters for the last time on that day. */
    @Override
    @CanIgnoreReturnValue
    public Letterhead until(LocalDate last) {
        period = period.until(last);
        return this;
    }

    public String ministry() {
        return ministry;
    }

    public String mark() {
        return mark;
    }

    public List<String> address() {
        return address.lines().toList();
    }

    @Override
    public Period period() {
        return period;
    }
}
