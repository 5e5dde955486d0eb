package dk.rettidig.it.mail;

import com.icegreen.greenmail.mail.MailAddress;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.user.UserException;
import com.icegreen.greenmail.user.UserManager;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A mail server that takes everything and shows it. */
public final class MailServer implements AutoCloseable {

    private static final String LOOPBACK = "127.0.0.1";

    private final GreenMail server;
    private final Set<String> followed = ConcurrentHashMap.newKeySet();

    private MailServer(int port) {
        server = new GreenMail(new ServerSetup(port, LOOPBACK, ServerSetup.PROTOCOL_SMTP));
        server.start();
    }

    public static MailServer start() {
        return new MailServer(0);
    }

    static MailServer startAt(int port) {
        return new MailServer(port);
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
        return Arrays.stream(server.getReceivedMessages()).map(Arrived::of).toList();
    }

    /** One mail as it came. */
    public record Arrived(String id, String to, String subject, String text) {

        private static final Pattern LINK = Pattern.compile("https?://[^/\\s]+(/invitations/\\S+)");

        /** The path of the link in it, or nothing. */
        String link() {
            Matcher link = LINK.matcher(text);
            return link.find() ? link.group(1) : "";
        }

        private static Arrived of(MimeMessage mail) {
            try {
                MimeMultipart parts = (MimeMultipart) mail.getContent();
                return new Arrived(
                        mail.getMessageID(),
                        mail.getHeader("To", null),
                        mail.getSubject(),
                        parts.getBodyPart(0).getContent().toString());
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
