package dk.rettidig.casefile.list;

import dk.rettidig.casefile.Sorting;
import dk.rettidig.web.page.Page;
import dk.rettidig.web.parts.list.Column.Order;
import jakarta.json.bind.annotation.JsonbTransient;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A work list.
 *
 * @param title the message key of its name
 * @param filters what stands in the address, by field
 * @param own what the reader saved
 * @param heads the columns shown, in order
 * @param all how many fit, shown or not, as far as they are counted
 * @param first the address of the beginning, none when it is shown
 * @param next the address of what follows, none at the end
 */
@Page("casefile/list")
public record CasesPage(
        @JsonbTransient WorkList list,
        String title,
        String address,
        List<CaseLine> questions,
        List<Choice> views,
        List<Own> own,
        Map<String, String> filters,
        @JsonbTransient List<Head> heads,
        long all,
        @Nullable String first,
        @Nullable String next,
        String export) {

    /** A choice of questions offered above the list. */
    public record Choice(String name, long count, String address, boolean shown) {}

    /** A choice the reader saved under a name. */
    public record Own(long id, String name, long count, String address, boolean shown) {}

    /** The address of the list as it is shown, to be saved under a name. */
    @JsonbTransient
    public String query() {
        return new ListAddress(
                        filters,
                        heads.stream().map(head -> head.column().name()).toList())
                .query();
    }

    /**
     * A column and how the list is sorted by it.
     *
     * @param sort the address of the list sorted by it, or the other way round; none if it cannot be
     */
    public record Head(ListColumn column, @Nullable String sort, Order order) {
        static Head of(ListColumn column, Sorting now, String list, ListAddress address) {
            Sorting.Key key = column.key();
            Order order = key != now.key() ? Order.NONE : now.falling() ? Order.FALLING : Order.RISING;
            String sort = key == null
                    ? null
                    : list + address.with("sort", now.by(key).toString()).query();
            return new Head(column, sort, order);
        }
    }

    public String filter(String field) {
        return Optional.ofNullable(filters.get(field)).orElse("");
    }

    public boolean shows(ListColumn column) {
        return heads.stream().anyMatch(head -> head.column() == column);
    }
}
