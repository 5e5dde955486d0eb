package dk.rettidig.it.http;

import static jakarta.json.JsonValue.EMPTY_JSON_ARRAY;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toUnmodifiableSet;

import dk.rettidig.it.system.RunningSystem;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the system says of itself under {@code /openapi}.
 *
 * @param path with its variables in braces
 * @param parameters what may be asked behind it
 */
public record Described(String method, String path, Set<String> parameters) implements Comparable<Described> {

    private static final Set<String> METHODS = Set.of("get", "post", "put", "delete", "patch");

    public static Set<Described> by(RunningSystem system) {
        Set<Described> all = new TreeSet<>();
        Program.ofNobody(system)
                .get("/openapi?format=JSON")
                .json()
                .getJsonObject("paths")
                .forEach((path, methods) -> methods.asJsonObject().forEach((method, said) -> {
                    if (METHODS.contains(method)) {
                        all.add(new Described(
                                method.toUpperCase(Locale.ROOT),
                                path.replaceAll("\\{format[^}]*}", "{format}"),
                                parameters(said.asJsonObject())));
                    }
                }));
        return all;
    }

    /** Every address with its method. */
    public static Set<String> addresses(RunningSystem system) {
        return by(system).stream().map(Described::toString).collect(toCollection(TreeSet::new));
    }

    private static Set<String> parameters(JsonObject operation) {
        JsonArray all = operation.containsKey("parameters") ? operation.getJsonArray("parameters") : EMPTY_JSON_ARRAY;
        return all.getValuesAs(JsonObject.class).stream()
                .filter(parameter -> parameter.getString("in").equals("query"))
                .map(parameter -> parameter.getString("name"))
                .collect(toUnmodifiableSet());
    }

    public boolean changesSomething() {
        return !method.equals("GET");
    }

    @Override
    public int compareTo(Described other) {
        return toString().compareTo(other.toString());
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
