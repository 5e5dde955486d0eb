package dk.rettidig.casefile;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * In which order a list stands. Its number tells two rows apart that are otherwise equal, so that each row has one place.
 *
 * @param falling the latest or last first
 */
public record Sorting(Key key, boolean falling) {

    /** The most urgent first. */
    public static final Sorting BY_RISK = new Sorting(Key.DUE, false);

    /** What a list can be sorted by: what the database keeps an index of. */
    public enum Key {
        DUE("riskOn", CaseRow::riskOn, LocalDate::parse),
        ASKED("askedOn", CaseRow::askedOn, LocalDate::parse),
        REF("ref", CaseRow::ref, text -> text);

        private final String field;

        @SuppressWarnings("ImmutableEnumChecker") // Both are references to methods: they keep nothing.
        private final Function<CaseRow, Object> value;

        @SuppressWarnings("ImmutableEnumChecker")
        private final Function<String, Object> reading;

        Key(String field, Function<CaseRow, Object> value, Function<String, Object> reading) {
            this.field = field;
            this.value = value;
            this.reading = reading;
        }
    }

    /** Reads what {@link #toString} writes. */
    public static Optional<Sorting> parse(String text) {
        boolean falling = text.startsWith("-");
        String name = falling ? text.substring(1) : text;
        return Arrays.stream(Key.values())
                .filter(key -> key.name().equalsIgnoreCase(name))
                .findFirst()
                .map(key -> new Sorting(key, falling));
    }

    /** By a column: the other way round if the list is sorted by it now. */
    public Sorting by(Key other) {
        return new Sorting(other, other == key && !falling);
    }

    /** @param isOfOpen whether all are open: then the day they were closed is no order, and leads to the index that has them */
    String order(boolean isOfOpen) {
        String way = falling ? " desc" : "";
        return " order by " + (isOfOpen ? "r.closedOn" + way + ", " : "") + "r." + key.field + way + ", r.id" + way;
    }

    /** The condition that a row stands after a place; its first part is what an index can start from. */
    String beyond() {
        String sign = falling ? " < " : " > ";
        String field = "r." + key.field;
        return " and " + field + sign.stripTrailing() + "= :value and (" + field + sign + ":value or r.id" + sign
                + ":id)";
    }

    public Place placeOf(CaseRow row) {
        return new Place(key.value.apply(row), row.id());
    }

    /** Where a list was left; what is no place fails. */
    public Place place(String text) {
        int end = text.lastIndexOf('_');
        String value = end < 0 ? text : text.substring(0, end);
        return new Place(key.reading.apply(value), end < 0 ? 0 : Long.parseLong(text.substring(end + 1)));
    }

    @Override
    public String toString() {
        return (falling ? "-" : "") + key.name().toLowerCase(Locale.ROOT);
    }

    /** Where a list was left: what its last row is sorted by, and its number. */
    public record Place(Object value, long id) {
        @Override
        public String toString() {
            return value + "_" + id;
        }
    }
}
