package dk.rettidig.database;

import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What every table's row has: a number that no other row of any table has, and a version against lost updates. */
@MappedSuperclass
public abstract class Row {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "row_id")
    @SequenceGenerator(name = "row_id", sequenceName = "row_id", initialValue = 50, allocationSize = 50)
    private @Nullable Long id;

    @Version
    private int version;

    /** The row's number, known once it is added to its collection. */
    public final long id() {
        return Objects.requireNonNull(id, "a row has a number once it is kept");
    }

    /** Counts the changes; a form carries it so that a change made meanwhile is noticed. */
    public final int version() {
        return version;
    }

    public final boolean isSame(@Nullable Row other) {
        return this == other || (other != null && id != null && id.equals(other.id));
    }
}
