package dk.rettidig.report;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * Whose hearings are counted. Rule 1 counts those the ministry sent; those an authority sent on to its units are counted
 * by the same rules for that authority alone, and never together with them.
 */
public final class Scope {

    private static final String FIRST = " and parent_id is null";
    private static final String ONWARD = " and parent_id is not null";
    private static final String ONE = " and authority_id = (select w.id from authority w where w.code = ?)";
    private static final String BELOW = " and authority_id in (select u.id from authority u"
            + " join authority w on w.id = u.parent_id where w.code = ?)";

    private final String condition;
    private final @Nullable String code;

    private Scope(String condition, @Nullable String code) {
        this.condition = condition;
        this.code = code;
    }

    /** What the ministry sent to any authority. */
    public static Scope all() {
        return new Scope(FIRST, null);
    }

    /** What the ministry sent to one authority. */
    public static Scope of(@Nullable String authority) {
        return authority == null ? all() : new Scope(FIRST + ONE, authority);
    }

    /** What was sent on to one unit. */
    public static Scope unit(String unit) {
        return new Scope(ONWARD + ONE, unit);
    }

    /** What an authority sent on to its units. */
    public static Scope unitsOf(String authority) {
        return new Scope(ONWARD + BELOW, authority);
    }

    /** To stand after other conditions on {@code hearing_outcome}. */
    public String condition() {
        return condition;
    }

    /** Sets the condition's own value, and says where the next one goes. */
    @CanIgnoreReturnValue
    public int bind(PreparedStatement query, int place) throws SQLException {
        if (code == null) {
            return place;
        }
        query.setString(place, code);
        return place + 1;
    }
}
