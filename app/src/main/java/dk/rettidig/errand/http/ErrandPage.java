package dk.rettidig.errand.http;

import dk.rettidig.errand.Errand;
import dk.rettidig.errand.Standing;
import dk.rettidig.web.page.Page;
import jakarta.json.bind.annotation.JsonbTransient;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How an errand stands.
 *
 * @param words the beginning of the keys of everything said about it
 * @param parts how many parts there are, none while that is not known
 * @param result where what came of it is shown, or handed out
 * @param fileName none where no file came of it, or where it was thrown away
 */
@Page("errand/show")
public record ErrandPage(
        long id,
        @JsonbTransient String words,
        Standing standing,
        Instant wantedAt,
        Instant seenAt,
        @Nullable Instant stopWantedAt,
        @Nullable Instant endedAt,
        @Nullable Integer parts,
        int taken,
        String reason,
        @Nullable String result,
        @Nullable String fileName,
        @Nullable Instant fileUntil,
        String back,
        @JsonbTransient Again again) {

    private static final int QUARTERS = 4;

    /** The form that asks for the same once more. */
    public record Again(String action, List<Map.Entry<String, String>> fields) {
        static Again of(Errand errand) {
            return new Again(
                    errand.action(),
                    Arrays.stream(errand.form().split("&", -1))
                            .filter(pair -> !pair.isEmpty())
                            .map(pair -> pair.split("=", 2))
                            .map(pair -> Map.entry(decoded(pair[0]), decoded(pair[1])))
                            .toList());
        }

        private static String decoded(String text) {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        }
    }

    static ErrandPage of(Errand errand, Instant now) {
        boolean hasFile = errand.hasFile(now);
        return new ErrandPage(
                errand.id(),
                errand.words(),
                errand.standing(now),
                errand.wantedAt(),
                errand.seenAt(),
                errand.stopWantedAt().orElse(null),
                errand.endedAt().orElse(null),
                errand.parts().orElse(null),
                errand.taken(),
                errand.reason(),
                hasFile ? "/errands/" + errand.id() + "/file" : errand.page().orElse(null),
                hasFile ? errand.fileName().orElse(null) : null,
                errand.fileUntil().orElse(null),
                errand.back(),
                Again.of(errand));
    }

    /** Whether there was a file that is kept no longer. */
    @JsonbTransient
    public boolean isSwept() {
        return standing == Standing.DONE && result == null;
    }

    /** So much that it is worth saying aloud: a quarter, a half, three quarters in per cent; 0 before that. */
    @JsonbTransient
    public int quarters() {
        return parts == null || parts == 0 ? 0 : (int) ((long) taken * QUARTERS / parts) * (100 / QUARTERS);
    }
}
