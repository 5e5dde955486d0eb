package dk.rettidig.hearing.delivery;

import dk.rettidig.hearing.delivery.Mark.Kind;
import dk.rettidig.mail.OutgoingMail;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether the hearing reached anybody, as the side that asked sees it.
 *
 * @param toDo whether a mail was lost and nobody has done anything about it
 */
public record DeliveryView(List<MailView> mails, List<MarkView> marks, boolean toDo) {

    /** One mail, and what became of it. */
    public record MailView(
            String to,
            String subject,
            Instant queuedAt,
            @Nullable Instant sentAt,
            String deliveryKey,
            @Nullable String answer) {

        static MailView of(OutgoingMail mail) {
            return new MailView(
                    mail.to(),
                    mail.subject(),
                    mail.queuedAt(),
                    mail.sentAt().orElse(null),
                    mail.deliveryKey(),
                    mail.lastError().or(mail::smtpAnswer).orElse(null));
        }
    }

    /** The first time the authority did something. */
    public record MarkView(Kind kind, Instant at, String by) {
        static MarkView of(Mark mark) {
            return new MarkView(mark.kind(), mark.at(), mark.sender());
        }
    }

    public static DeliveryView of(List<OutgoingMail> mails, List<Mark> marks, List<Undelivered> lost) {
        return new DeliveryView(
                mails.stream().map(MailView::of).toList(),
                marks.stream().map(MarkView::of).toList(),
                lost.stream().anyMatch(Undelivered::isOpen));
    }
}
