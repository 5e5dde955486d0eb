package dk.rettidig.mail.incoming;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;

/** What a mail is made of, however deep: a mail that is forwarded whole is read like the mail around it. */
final class MailParts {

    /** Deeper than anybody forwards. */
    private static final int DEEPEST = 12;

    private static final List<String> SIGNATURES =
            List.of("application/pkcs7-signature", "application/x-pkcs7-signature", "application/pgp-signature");

    private static final int LARGEST = 20 * 1024 * 1024;
    private static final Pattern MESSAGE_ID = Pattern.compile("(?im)^message-id:\\s*(<[^<>\\s]+>)");

    private final List<String> texts = new ArrayList<>();
    private final List<Attachment> attachments = new ArrayList<>();
    private final List<String> reportedIds = new ArrayList<>();
    private boolean isDeliveryReport;

    private MailParts() {}

    static MailParts of(MimeMessage message) throws MessagingException, IOException {
        MailParts parts = new MailParts();
        parts.add(message, 0);
        return parts;
    }

    private void add(Part part, int depth) throws MessagingException, IOException {
        if (depth > DEEPEST) {
            return;
        }
        if (part.isMimeType("multipart/alternative")) {
            add(plainest((Multipart) part.getContent()), depth + 1);
        } else if (part.isMimeType("multipart/*")) {
            isDeliveryReport |= part.isMimeType("multipart/report")
                    && part.getContentType().toLowerCase(Locale.ROOT).contains("delivery-status");
            Multipart parts = (Multipart) part.getContent();
            for (int i = 0; i < parts.getCount(); i++) {
                add(parts.getBodyPart(i), depth + 1);
            }
        } else if (isDeliveryReport && (part.isMimeType("message/*") || part.isMimeType("text/rfc822-headers"))) {
            report(part);
        } else if (part.isMimeType("message/rfc822")) {
            add((Part) part.getContent(), depth + 1);
        } else {
            leaf(part);
        }
    }

    /** Of several forms of the same text the plain one says what was written, and nothing else. */
    private static Part plainest(Multipart forms) throws MessagingException {
        for (int i = 0; i < forms.getCount(); i++) {
            if (forms.getBodyPart(i).isMimeType("text/plain")) {
                return forms.getBodyPart(i);
            }
        }
        return forms.getBodyPart(forms.getCount() - 1);
    }

    private void leaf(Part part) throws MessagingException, IOException {
        boolean isAttached = part.getFileName() != null || Part.ATTACHMENT.equalsIgnoreCase(part.getDisposition());
        if (!isAttached && part.isMimeType("text/plain")) {
            texts.add(String.valueOf(part.getContent()));
        } else if (!isAttached && part.isMimeType("text/html")) {
            texts.add(Jsoup.parse(String.valueOf(part.getContent())).wholeText());
        } else if (!isSignature(part)) {
            attach(part);
        }
    }

    private static boolean isSignature(Part part) throws MessagingException {
        for (String type : SIGNATURES) {
            if (part.isMimeType(type)) {
                return true;
            }
        }
        return false;
    }

    private void attach(Part part) throws MessagingException, IOException {
        byte[] content = part.getInputStream().readNBytes(LARGEST);
        String name = part.getFileName() == null ? "bilag" : part.getFileName();
        attachments.add(new Attachment(name, content));
    }

    private void report(Part part) throws MessagingException, IOException {
        String text = new String(part.getInputStream().readNBytes(LARGEST), StandardCharsets.UTF_8);
        MESSAGE_ID.matcher(text).results().forEach(found -> reportedIds.add(found.group(1)));
    }

    String text() {
        return String.join("\n\n", texts);
    }

    List<Attachment> attachments() {
        return attachments;
    }

    boolean isDeliveryReport() {
        return isDeliveryReport;
    }

    /** The ids of the mails a delivery report is about. */
    List<String> reportedIds() {
        return reportedIds;
    }
}
