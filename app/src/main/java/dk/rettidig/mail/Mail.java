package dk.rettidig.mail;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is to be sent.
 *
 * @param caseRef the question it is about
 * @param page the page it is about, where its delivery is shown
 * @param replyTo where an answer goes, if not to the sender
 * @param secret stands in the text as {@link #SECRET} until the mail goes out, and is forgotten then
 */
public record Mail(
        String caseRef,
        @Nullable String page,
        String to,
        @Nullable String replyTo,
        String subject,
        String text,
        @Nullable String secret,
        List<Enclosure> enclosures) {

    public static final String SECRET = "{secret}";

    public Mail {
        enclosures = List.copyOf(enclosures);
    }

    public static Mail of(String caseRef, String to, String subject, String text) {
        return new Mail(caseRef, null, to, null, subject, text, null, List.of());
    }

    public Mail with(Enclosure enclosure) {
        List<Enclosure> all =
                Stream.concat(enclosures.stream(), Stream.of(enclosure)).toList();
        return new Mail(caseRef, page, to, replyTo, subject, text, secret, all);
    }

    /** @param more a paragraph with {@link #SECRET} in it */
    public Mail withSecret(String more, String secret) {
        return new Mail(caseRef, page, to, replyTo, subject, text + "\n\n" + more, secret, enclosures);
    }

    public Mail about(String page) {
        return new Mail(caseRef, page, to, replyTo, subject, text, secret, enclosures);
    }

    public Mail answeredAt(String address) {
        return new Mail(caseRef, page, to, address, subject, text, secret, enclosures);
    }
}
