package dk.rettidig.casefile.list;

import dk.rettidig.web.input.Invalid;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The part of a list's address after the question mark. An empty field is left out. */
record ListAddress(Map<String, String> fields, List<String> columns) {

    static final ListAddress EMPTY = new ListAddress(Map.of(), List.of());

    /** Reads what {@link #query} writes. */
    static ListAddress parse(String query) {
        ListAddress address = EMPTY;
        List<String> columns = new ArrayList<>();
        for (String pair : query.replaceFirst("^\\?", "").split("&", -1)) {
            String[] parts = pair.split("=", 2);
            String value = parts.length == 2 ? decoded(parts[1]) : "";
            if (parts[0].equals("column")) {
                columns.add(value);
            } else {
                address = address.with(parts[0], value);
            }
        }
        return address.withColumns(columns);
    }

    private static String decoded(String value) {
        try {
            return URLDecoder.decode(value, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException halfAnEscape) {
            throw Invalid.field("query", "web.input.utf8");
        }
    }

    String field(String name) {
        return fields.getOrDefault(name, "");
    }

    ListAddress with(String field, @Nullable String value) {
        Map<String, String> all = new LinkedHashMap<>(fields);
        all.put(field, value == null ? "" : value.strip());
        return new ListAddress(all, columns);
    }

    ListAddress withColumns(List<String> wanted) {
        return new ListAddress(fields, List.copyOf(wanted));
    }

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
