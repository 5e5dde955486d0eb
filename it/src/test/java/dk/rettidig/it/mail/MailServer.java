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
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** A mail server that takes everything and shows it. */
final class MailServer implements AutoCloseable {

    private static final String LOOPBACK = "127.0.0.1";

    private final GreenMail server;

    private MailServer(int port) {
        server = new GreenMail(new ServerSetup(port, LOOPBACK, ServerSetup.PROTOCOL_SMTP));
        server.start();
    }

    static MailServer start() {
        return new MailServer(0);
    }

    static MailServer startAt(int port) {
        return new MailServer(port);
    }

    /** What the application is told. */
    Map<String, String> settings() {
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

    List<Arrived> arrived() {
        return Arrays.stream(server.getReceivedMessages()).map(Arrived::of).toList();
    }

    /** One mail as it came. */
    record Arrived(String id, String to, String subject, String text) {

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

    @Override
    public void close() {
        server.stop();
    }
}
