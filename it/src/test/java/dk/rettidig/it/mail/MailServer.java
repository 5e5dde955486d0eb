package dk.rettidig.it.mail;

import com.icegreen.greenmail.mail.MailAddress;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.user.UserException;
import com.icegreen.greenmail.user.UserManager;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import dk.rettidig.it.system.Awaited;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A mail server that takes everything and shows it. */
public final class MailServer implements AutoCloseable {

    private static final String LOOPBACK = "127.0.0.1";
    private static final String MAILBOX = "hoering@ministerium.example";
    private static final String PASSWORD = "kode til postkassen";

    private final GreenMail server;
    private final Set<String> followed = ConcurrentHashMap.newKeySet();

    private MailServer(ServerSetup... protocols) {
        server = new GreenMail(protocols);
        server.start();
    }

    private static ServerSetup on(int port, String protocol) {
        return new ServerSetup(port, LOOPBACK, protocol);
    }

    public static MailServer start() {
        return new MailServer(on(0, ServerSetup.PROTOCOL_SMTP));
    }

    static MailServer startAt(int port) {
        return new MailServer(on(port, ServerSetup.PROTOCOL_SMTP));
    }

    /** One whose mailbox for answers can be read by IMAP. */
    static MailServer startWithMailbox() {
        MailServer both = new MailServer(on(0, ServerSetup.PROTOCOL_SMTP), on(0, ServerSetup.PROTOCOL_IMAP));
        GreenMailUser unused = both.server.setUser(MAILBOX, MAILBOX, PASSWORD);
        return both;
    }

    Map<String, String> settingsWithMailbox() {
        Map<String, String> settings = new HashMap<>(settings());
        settings.put("MAIL_REPLIES", MAILBOX);
        settings.put("IMAP_HOST", LOOPBACK);
        settings.put("IMAP_PORT", String.valueOf(server.getImap().getPort()));
        settings.put("IMAP_TLS", "false");
        settings.put("IMAP_USER", MAILBOX);
        settings.put("IMAP_PASSWORD", PASSWORD);
        return settings;
    }

    /** Puts a mail into the mailbox for answers. */
    void bring(MimeMessage mail) throws MessagingException {
        mail.saveChanges();
        server.getUserManager().getUserByEmail(MAILBOX).deliver(mail);
    }

    /** An empty mail. */
    static MimeMessage mail(String from, String to, String subject) throws MessagingException {
        MimeMessage mail = new MimeMessage(Session.getInstance(new Properties()));
        mail.setFrom(new InternetAddress(from));
        mail.setRecipients(Message.RecipientType.TO, InternetAddress.parse(to));
        mail.setSubject(subject, "UTF-8");
        mail.setSentDate(Date.from(Instant.now()));
        return mail;
    }

    /** The first mail of ours that is so, once it has come. */
    Arrived await(Predicate<Arrived> wanted) throws InterruptedException {
        boolean isHere =
                Awaited.within(Duration.ofMinutes(2), () -> arrived().stream().anyMatch(wanted));
        return arrived().stream()
                .filter(wanted)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No such mail has come: " + isHere));
    }

    /** What the application is told. */
    public Map<String, String> settings() {
        return settings(server.getSmtp().getPort());
    }

    static Map<String, String> settings(int port) {
        return Map.of("SMTP_HOST", LOOPBACK, "SMTP_PORT", String.valueOf(port));
    }

    /** Does something each time a mail has come and its sender does not know it yet. */
    MailServer atEach(Runnable something) {
        UserManager users = server.getManagers().getUserManager();
        users.setMessageDeliveryHandler((mail, to) -> {
            GreenMailUser receiver = receiver(users, to);
            something.run();
            return receiver;
        });
        return this;
    }

    private static GreenMailUser receiver(UserManager users, MailAddress to) throws UserException {
        GreenMailUser known = users.getUserByEmail(to.getEmail());
        return known == null ? users.createUser(to.getEmail(), to.getEmail(), to.getEmail()) : known;
    }

    public List<Arrived> arrived() {
        return server.findReceivedMessages(user -> !user.getEmail().equals(MAILBOX), mail -> true)
                .map(Arrived::of)
                .toList();
    }

    /** One mail as it came. */
    public record Arrived(String id, String to, String replyTo, String subject, String text, List<String> files) {

        private static final Pattern LINK = Pattern.compile("https?://[^/\\s]+(/invitations/\\S+)");

        /** The path of the link in it, or nothing. */
        String link() {
            Matcher link = LINK.matcher(text);
            return link.find() ? link.group(1) : "";
        }

        private static List<String> files(MimeMultipart parts) throws MessagingException {
            List<String> names = new ArrayList<>();
            for (int i = 1; i < parts.getCount(); i++) {
                names.add(parts.getBodyPart(i).getFileName());
            }
            return names;
        }

        private static Arrived of(MimeMessage mail) {
            try {
                MimeMultipart parts = (MimeMultipart) mail.getContent();
                return new Arrived(
                        mail.getMessageID(),
                        mail.getHeader("To", null),
                        String.valueOf(mail.getHeader("Reply-To", null)),
                        mail.getSubject(),
                        parts.getBodyPart(0).getContent().toString(),
                        files(parts));
            } catch (MessagingException | IOException broken) {
                throw new IllegalStateException(broken);
            }
        }
    }

    /** The link in a mail to somebody that nobody has asked for yet, once such a mail has come. */
    public String newLink(String to) throws InterruptedException {
        boolean isHere = Awaited.within(
                Duration.ofMinutes(1), () -> newLinks(to).findFirst().isPresent());
        String link = newLinks(to)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No mail with a new link has come: " + isHere));
        followed.add(link);
        return link;
    }

    private Stream<String> newLinks(String to) {
        return arrived().stream()
                .filter(mail -> mail.to().equals(to))
                .map(Arrived::link)
                .filter(link -> !link.isEmpty() && !followed.contains(link));
    }

    @Override
    public void close() {
        server.stop();
    }
}
