package dk.rettidig.web.once;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What makes two requests the same: the person, the key they sent, and what they asked for. */
record RequestKey(long personId, String key, String request) {

    private static final String ATTRIBUTE = "dk.rettidig.once";
    private static final int LONGEST = 100;

    /** None for requests that change nothing or carry no key, and for callers who are not known. */
    static Optional<RequestKey> of(HttpServletRequest request, Optional<Long> personId) {
        String key = sent(request);
        if (key == null
                || key.isBlank()
                || key.length() > LONGEST
                || key.chars().anyMatch(Character::isISOControl)
                || request.getMethod().equals("GET")) {
            return Optional.empty();
        }
        String what = request.getMethod() + " " + request.getRequestURI();
        return personId.map(id -> new RequestKey(id, key, what.substring(0, Math.min(300, what.length()))));
    }

    private static @Nullable String sent(HttpServletRequest request) {
        String header = request.getHeader("Idempotency-Key");
        return header == null ? (String) request.getAttribute(ATTRIBUTE) : header;
    }

    /** The key a form carried in its hidden field. */
    static void remember(HttpServletRequest request, String key) {
        request.setAttribute(ATTRIBUTE, key);
    }
}
