package dk.rettidig.casefile.http;

import dk.rettidig.web.page.Page;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A work list.
 *
 * @param title the message key of its name
 * @param filters what stands in the address, by field
 * @param all how many fit, shown or not
 * @param first the address of the beginning, none when it is shown
 * @param next the address of what follows, none at the end
 */
@Page("casefile/list")
public record CasesPage(
        String title,
        String address,
        List<CaseLine> questions,
        List<Choice> views,
        Map<String, String> filters,
        long all,
        @Nullable String first,
        @Nullable String next) {

    /** A choice of questions offered above the list. */
    public record Choice(String name, long count, String address, boolean shown) {}

    public String filter(String field) {
        return filters.getOrDefault(field, "");
    }
}
