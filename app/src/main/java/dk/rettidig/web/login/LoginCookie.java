package dk.rettidig.web.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.NewCookie;

/** The cookie that carries a session's secret. It is {@code Secure} whenever the request came by TLS. */
final class LoginCookie {

    static final String NAME = "rettidig-login";

    private LoginCookie() {}

    static NewCookie of(Secret secret, HttpServletRequest request) {
        return cookie(secret.value(), request).build();
    }

    static NewCookie gone(HttpServletRequest request) {
        return cookie("", request).maxAge(0).build();
    }

    private static NewCookie.Builder cookie(String value, HttpServletRequest request) {
        return new NewCookie.Builder(NAME)
                .value(value)
                .path("/")
                .httpOnly(true)
                .secure(request.isSecure() || "https".equals(request.getHeader("X-Forwarded-Proto")))
                .sameSite(NewCookie.SameSite.LAX);
    }
}
