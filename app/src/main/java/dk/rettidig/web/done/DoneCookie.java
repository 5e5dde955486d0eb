package dk.rettidig.web.done;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.NewCookie;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Carries the key of a sentence to the next page, for a minute at most. */
public final class DoneCookie {

    private static final String NAME = "rettidig-done";
    private static final int SECONDS = 60;

    /** Only sentences written for this are told, whatever somebody puts into the cookie. */
    private static final Pattern KEY = Pattern.compile("[a-z]{1,20}\\.done(\\.[a-z-]{1,20}){1,3}");

    private DoneCookie() {}

    public static NewCookie of(String key) {
        return cookie(key).maxAge(SECONDS).build();
    }

    public static NewCookie gone() {
        return cookie("").maxAge(0).build();
    }

    /** The key that came with the request. */
    public static Optional<String> in(HttpServletRequest request) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Stream::of)
                .filter(cookie -> cookie.getName().equals(NAME))
                .map(Cookie::getValue)
                .filter(KEY.asMatchPredicate())
                .findFirst();
    }

    private static NewCookie.Builder cookie(String value) {
        return new NewCookie.Builder(NAME).value(value).path("/").httpOnly(true).sameSite(NewCookie.SameSite.LAX);
    }
}
