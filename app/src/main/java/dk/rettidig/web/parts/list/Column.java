package dk.rettidig.web.parts.list;

import org.jspecify.annotations.Nullable;

/**
 * The head of a column.
 *
 * @param sort the address of the list sorted by this column, or the other way round if it is; none if it cannot be
 * @param order how the list is sorted by it now
 */
public record Column(String name, Align align, @Nullable String sort, Order order) {

    /** Words stand left, numbers right. */
    public enum Align {
        WORDS,
        NUMBERS
    }

    /** How a list is sorted by a column; the styles are the values of {@code aria-sort}. */
    public enum Order {
        NONE("none", "sort-table-none"),
        RISING("ascending", "sort-table-ascending"),
        FALLING("descending", "sort-table-descending");

        private final String aria;
        private final String icon;

        Order(String aria, String icon) {
            this.aria = aria;
            this.icon = icon;
        }

        public String aria() {
            return aria;
        }

        public String icon() {
            return icon;
        }
    }

    public static Column words(String name) {
        return new Column(name, Align.WORDS, null, Order.NONE);
    }

    public static Column numbers(String name) {
        return new Column(name, Align.NUMBERS, null, Order.NONE);
    }

    public Column sorting(String address, Order now) {
        return new Column(name, align, address, now);
    }
}
