package dk.rettidig.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Whether a person with a browser is asking. Browsers name HTML; programs name JSON, anything, or nothing. */
public final class Wants {

    private Wants() {}

    public static boolean page(HttpServletRequest request) {
        return page(request.getHeader("Accept"));
    }

    static boolean page(@Nullable String accept) {
        return accept != null
                && Arrays.stream(accept.split(","))
                        .map(type -> type.split(";", 2)[0].strip())
                        .filter(type -> type.equals("text/html") || type.endsWith("json"))
                        .findFirst()
                        .filter("text/html"::equals)
                        .isPresent();
    }
}
