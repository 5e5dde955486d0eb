package dk.rettidig.people.parliament;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import dk.rettidig.database.Lasting;
import dk.rettidig.database.Period;
import dk.rettidig.database.Row;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.regex.Pattern;

/** A committee under one of its names. The abbreviation stays when the name changes. */
@Entity
public class Committee extends Row implements Lasting {

    private static final Pattern ARTICLE = Pattern.compile("(?<=[Uu]dvalg)et\\b");

    private String abbreviation;

    private String name;

    private String email;

    @Embedded
    private Period period;

    protected Committee() {}

    public Committee(String abbreviation, String name, String email, LocalDate since) {
        this.abbreviation = abbreviation;
        this.name = name;
        this.email = email;
        this.period = Period.from(since);
    }

    /** The name was used for the last time on that day. */
    @Override
    @CanIgnoreReturnValue
    public Committee until(LocalDate last) {
        period = period.until(last);
        return this;
    }

    public String abbreviation() {
        return abbreviation;
    }

    public String name() {
        return name;
    }

    /** "Retsudvalget" is written so after a genitive: "Folketingets Retsudvalg". */
    public String nameAfterGenitive() {
        return ARTICLE.matcher(name).replaceFirst("");
    }

    public String email() {
        return email;
    }

    @Override
    public Period period() {
        return period;
    }
}
