package dk.rettidig.people.authority;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import dk.rettidig.database.Lasting;
import dk.rettidig.database.Period;
import dk.rettidig.database.Row;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An authority that gives statements: the National Police, one of its districts, the Prison Service. */
@Entity
public class Authority extends Row implements Lasting {

    private String code;

    private String name;

    private String email;

    @ManyToOne
    private @Nullable Authority parent;

    @Embedded
    private Period period;

    protected Authority() {}

    public Authority(String code, String name, String email, LocalDate since) {
        this.code = code;
        this.name = name;
        this.email = email;
        this.period = Period.from(since);
    }

    /** A district or a unit that answers through this authority. */
    public Authority unit(String unitCode, String unitName, String unitEmail, LocalDate since) {
        Authority unit = new Authority(unitCode, unitName, unitEmail, since);
        unit.parent = this;
        return unit;
    }

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    public String email() {
        return email;
    }

    public Optional<Authority> parent() {
        return Optional.ofNullable(parent);
    }

    /** Whether the ministry asks it directly. */
    public boolean isFirstLevel() {
        return parent == null;
    }

    /** It is heard for the last time on that day. */
    @Override
    @CanIgnoreReturnValue
    public Authority until(LocalDate last) {
        period = period.until(last);
        return this;
    }

    @Override
    public Period period() {
        return period;
    }
}
