package dk.rettidig.mail;

import java.util.List;
import java.util.stream.Stream;

/**
 * What is to be sent.
 *
 * @param caseRef the question it is about
 */
public record Mail(String caseRef, String to, String subject, String text, List<Enclosure> enclosures) {

    public Mail {
        enclosures = List.copyOf(enclosures);
    }

    public static Mail of(String caseRef, String to, String subject, String text) {
        return new Mail(caseRef, to, subject, text, List.of());
    }

    public Mail with(Enclosure enclosure) {
        return new Mail(
                caseRef,
                to,
                subject,
                text,
                Stream.concat(enclosures.stream(), Stream.of(enclosure)).toList());
    }
}
