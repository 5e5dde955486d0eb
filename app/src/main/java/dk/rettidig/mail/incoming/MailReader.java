package dk.rettidig.mail.incoming;

import dk.rettidig.mail.incoming.IncomingMail.Kind;
import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads a mail from the wire. */
final class MailReader {

    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern ID = Pattern.compile("<[^<>\\s]+>");
    private static final List<String> RECEIVER_HEADERS =
            List.of("To", "Cc", "Delivered-To", "X-Original-To", "Envelope-To");

    private MailReader() {}

    static IncomingMail read(MimeMessage message) throws MessagingException, IOException {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        message.writeTo(whole);
        MailParts parts = MailParts.of(message);
        Kind kind = kind(message, parts);
        String subject = message.getSubject() == null ? "" : message.getSubject();
        return new IncomingMail(
                id(message),
                from(message),
                receivers(message),
                SPACE.matcher(subject).replaceAll(" ").strip(),
                message.getReceivedDate() == null
                        ? message.getSentDate().toInstant()
                        : message.getReceivedDate().toInstant(),
                kind,
                kind == Kind.BOUNCE ? parts.reportedIds() : answered(message),
                WrittenText.of(parts.text(), subject).own(),
                parts.attachments(),
                new Attachment("mail.eml", whole.toByteArray()));
    }

    private static Kind kind(MimeMessage message, MailParts parts) throws MessagingException {
        if (parts.isDeliveryReport()) {
            return Kind.BOUNCE;
        }
        String submitted = header(message, "Auto-Submitted");
        boolean isAutomatic = (!submitted.isEmpty() && !submitted.equals("no"))
                || !header(message, "X-Autoreply").isEmpty()
                || !header(message, "X-Autorespond").isEmpty()
                || header(message, "Precedence").equals("auto_reply")
                || header(message, "Subject").startsWith("automatisk svar");
        return isAutomatic ? Kind.AUTO_REPLY : Kind.ORDINARY;
    }

    private static String header(MimeMessage message, String name) throws MessagingException {
        String value = name.equals("Subject") ? message.getSubject() : message.getHeader(name, null);
        return value == null ? "" : value.strip().toLowerCase(Locale.ROOT);
    }

    private static String id(MimeMessage message) throws MessagingException {
        String id = message.getMessageID();
        return id == null ? "<" + message.getSentDate() + from(message) + ">" : id;
    }

    private static String from(MimeMessage message) throws MessagingException {
        Address[] from = message.getFrom();
        return from == null || from.length == 0 ? "" : address(from[0]);
    }

    private static String address(Address address) {
        return address instanceof InternetAddress internet ? internet.getAddress() : address.toString();
    }

    private static List<String> receivers(MimeMessage message) throws MessagingException {
        List<String> receivers = new ArrayList<>();
        for (String name : RECEIVER_HEADERS) {
            String[] values = message.getHeader(name);
            for (String value : values == null ? new String[0] : values) {
                addresses(value).map(each -> each.toLowerCase(Locale.ROOT)).forEach(receivers::add);
            }
        }
        return receivers;
    }

    private static Stream<String> addresses(String header) {
        try {
            return Arrays.stream(InternetAddress.parseHeader(header, false)).map(InternetAddress::getAddress);
        } catch (AddressException unreadable) {
            return Stream.of();
        }
    }

    private static List<String> answered(MimeMessage message) throws MessagingException {
        List<String> ids = new ArrayList<>();
        for (String name : List.of("In-Reply-To", "References")) {
            String value = message.getHeader(name, " ");
            if (value != null) {
                ID.matcher(value).results().forEach(found -> ids.add(found.group()));
            }
        }
        return ids;
    }
}
