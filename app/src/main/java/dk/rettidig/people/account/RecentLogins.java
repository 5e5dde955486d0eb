package dk.rettidig.people.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Passwords that were right within the last minute, as keyed hashes in memory only. A program that sends its password
 * with every call would otherwise spend its time, and ours, on a hash that is slow on purpose.
 */
@ApplicationScoped
class RecentLogins {

    private static final Duration TRUSTED = Duration.ofMinutes(1);
    private static final int MOST = 500;

    @Inject
    InstantSource clock;

    private final byte[] key = new byte[32];
    private final Map<String, Known> known = new LinkedHashMap<>();

    RecentLogins() {
        new SecureRandom().nextBytes(key);
    }

    private record Known(long personId, Instant until) {}

    synchronized Optional<Long> personOf(String userName, String password) {
        Known found = known.get(digest(userName, password));
        return found != null && clock.instant().isBefore(found.until())
                ? Optional.of(found.personId())
                : Optional.empty();
    }

    synchronized void remember(String userName, String password, long personId) {
        Instant now = clock.instant();
        known.values().removeIf(old -> !now.isBefore(old.until()));
        if (known.size() < MOST) {
            known.put(digest(userName, password), new Known(personId, now.plus(TRUSTED)));
        }
    }

    private String digest(String userName, String password) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            mac.update((userName.length() + ":" + userName).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(mac.doFinal(password.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("every Java platform has HmacSHA256", missing);
        }
    }
}
