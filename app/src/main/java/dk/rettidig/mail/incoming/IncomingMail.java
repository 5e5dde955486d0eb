package dk.rettidig.mail.incoming;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A mail as it came.
 *
 * @param receivers every address it names as a receiver, in small letters
 * @param answers the ids of the mails it answers, or of the one that bounced
 * @param arrivedAt when the mailbox took it
 * @param text what its sender wrote, without what is quoted below it
 * @param whole the mail byte for byte
 */
public record IncomingMail(
        String messageId,
        String from,
        List<String> receivers,
        String subject,
        Instant arrivedAt,
        Kind kind,
        List<String> answers,
        String text,
        List<Attachment> attachments,
        Attachment whole) {

    public IncomingMail {
        receivers = List.copyOf(receivers);
        answers = List.copyOf(answers);
        attachments = List.copyOf(attachments);
    }

    /** Who wrote it. */
    public enum Kind {
        ORDINARY,
        /** "I am away until Monday." */
        AUTO_REPLY,
        /** One of our mails could not be delivered. */
        BOUNCE
    }

    /** The receiver whose address begins so, which may be what stands after a plus. */
    public @Nullable String receiverStarting(String beginning) {
        return receivers.stream()
                .filter(receiver -> receiver.startsWith(beginning))
                .findFirst()
                .orElse(null);
    }
}
