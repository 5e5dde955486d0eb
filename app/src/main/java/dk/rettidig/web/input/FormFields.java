package dk.rettidig.web.input;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The fields of a URL-encoded form or of an address, in the order they were sent. */
final class FormFields {

    private static final int MOST = 10_000;

    private FormFields() {}

    static Map<String, List<String>> of(String body) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        String[] pairs = body.split("&", MOST + 1);
        if (pairs.length > MOST) {
            throw Invalid.field("", "web.input.tooMany");
        }
        for (String pair : pairs) {
            String[] parts = pair.split("=", 2);
            if (!parts[0].isEmpty()) {
                fields.computeIfAbsent(decoded(parts[0]), name -> new ArrayList<>())
                        .add(parts.length == 2 ? decoded(parts[1]) : "");
            }
        }
        return fields;
    }

    private static String decoded(String text) {
        try {
            byte[] sent = text.getBytes(StandardCharsets.UTF_8);
            String escaped = new String(sent, StandardCharsets.ISO_8859_1);
            String bytes = URLDecoder.decode(escaped, StandardCharsets.ISO_8859_1);
            return Utf8.of(bytes.getBytes(StandardCharsets.ISO_8859_1));
        } catch (IllegalArgumentException halfAnEscape) {
            throw Invalid.field("", "web.input.utf8");
        }
    }
}
