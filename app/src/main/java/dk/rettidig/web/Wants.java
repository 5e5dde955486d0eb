package dk.rettidig.web;

import dk.rettidig.language.Messages;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Whether a person with a browser is asking. Browsers name HTML; programs name JSON, anything, or nothing. */
public final class Wants {

    private Wants() {}

    public static boolean page(HttpServletRequest request) {
        return page(request.getHeader("Accept"));
    }

    /** The language the reader chose, else the one the browser asks for; Danish for a program that names none. */
    public static Messages language(HttpServletRequest request) {
        for (Cookie cookie : request.getCookies() == null ? new Cookie[0] : request.getCookies()) {
            if (cookie.getName().equals(Messages.LANGUAGE_COOKIE)) {
                return Messages.preferredBy(List.of(Locale.forLanguageTag(cookie.getValue())));
            }
        }
        return request.getHeader("Accept-Language") == null
                ? Messages.danish()
                : Messages.preferredBy(Collections.list(request.getLocales()));
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
