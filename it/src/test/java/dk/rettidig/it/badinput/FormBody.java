package dk.rettidig.it.badinput;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** A body of fields as a form sends it. */
final class FormBody {

    private FormBody() {}

    /** {@code /askers/0/name} is {@code askers[0].name}. */
    static String name(String pointer) {
        return pointer.substring(1).replaceAll("/([0-9]+)", "[$1]").replace('/', '.');
    }

    static Map<String, String> of(JsonObject body) {
        Map<String, String> fields = new LinkedHashMap<>();
        collect("", body, fields);
        return fields;
    }

    private static void collect(String pointer, JsonValue value, Map<String, String> fields) {
        if (value instanceof JsonObject object) {
            object.forEach((name, below) -> collect(pointer + "/" + name, below, fields));
        } else if (value instanceof JsonArray list) {
            for (int i = 0; i < list.size(); i++) {
                collect(pointer + "/" + i, list.get(i), fields);
            }
        } else {
            fields.put(name(pointer), value instanceof JsonString text ? text.getString() : value.toString());
        }
    }

    static String encoded(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
