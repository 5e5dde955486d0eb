package dk.rettidig.intake.feed;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What is asked for.
 *
 * @param filter empty for everything
 * @param order the fields the rows are ordered by
 * @param expand the rows that come along, empty for none
 * @param most empty for as many as the server gives at a time
 */
public record FeedQuery(String entity, String filter, String order, String expand, String most) {

    public static FeedQuery all(String entity) {
        return new FeedQuery(entity, "", "id", "", "");
    }

    /** The one that was changed last. */
    public static FeedQuery newest(String entity) {
        return new FeedQuery(entity, "", "opdateringsdato desc,id desc", "", "1");
    }

    public FeedQuery where(String condition) {
        return new FeedQuery(entity, condition, order, expand, most);
    }

    public FeedQuery orderedBy(String fields) {
        return new FeedQuery(entity, filter, fields, expand, most);
    }

    public FeedQuery with(String others) {
        return new FeedQuery(entity, filter, order, others, most);
    }

    /** Path and query below the address of the interface. */
    String path() {
        List<Map.Entry<String, String>> options = new ArrayList<>(List.of(
                Map.entry("$filter", filter),
                Map.entry("$orderby", order),
                Map.entry("$expand", expand),
                Map.entry("$top", most)));
        options.removeIf(option -> option.getValue().isEmpty());
        return encoded(entity)
                + options.stream()
                        .map(option -> encoded(option.getKey()) + "=" + encoded(option.getValue()))
                        .collect(Collectors.joining("&", "?", ""));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
