package dk.rettidig.mail;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is to be sent.
 *
 * @param caseRef the question it is about
 * @param secret stands in the text as {@link #SECRET} until the mail goes out, and is forgotten then
 */
public record Mail(
        String caseRef, String to, String subject, String text, @Nullable String secret, List<Enclosure> enclosures) {

    public static final String SECRET = "{secret}";

    public Mail {
        enclosures = List.copyOf(enclosures);
    }

    public static Mail of(String caseRef, String to, String subject, String text) {
        return new Mail(caseRef, to, subject, text, null, List.of());
    }

    public Mail with(Enclosure enclosure) {
        return new Mail(
                caseRef,
                to,
                subject,
                text,
                secret,
                Stream.concat(enclosures.stream(), Stream.of(enclosure)).toList());
    }

    /** @param more a paragraph with {@link #SECRET} in it */
    public Mail withSecret(String more, String secret) {
        return new Mail(caseRef, to, subject, text + "\n\n" + more, secret, enclosures);
    }
}
