package dk.rettidig.casefile.http;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The part of a list's address after the question mark. An empty field is left out. */
record ListAddress(Map<String, String> fields, List<String> columns) {

    static final ListAddress EMPTY = new ListAddress(Map.of(), List.of());

    ListAddress with(String field, @Nullable String value) {
        Map<String, String> all = new LinkedHashMap<>(fields);
        all.put(field, value == null ? "" : value.strip());
        return new ListAddress(all, columns);
    }

    ListAddress withColumns(List<String> wanted) {
        return new ListAddress(fields, List.copyOf(wanted));
    }

    /** From the beginning, in its usual order. */
    ListAddress without(String field) {
        return with(field, "");
    }

    String query() {
        String query = Stream.concat(
                        fields.entrySet().stream(), columns.stream().map(name -> Map.entry("column", name)))
                .filter(entry -> !entry.getValue().isEmpty())
                .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? "" : "?" + query;
    }
}
