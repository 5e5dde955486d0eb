package dk.rettidig.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.angus.mail.smtp.SMTPTransport;

/** A connection to the mail server, opened by the first mail and used by all that follow. */
final class SmtpConnection implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(SmtpConnection.class.getName());

    private final SmtpServer server;
    private final Session session;
    private final Transport transport;

    SmtpConnection(SmtpServer server) {
        this.server = server;
        this.session = Session.getInstance(server.properties());
        try {
            this.transport = session.getTransport("smtp");
        } catch (MessagingException missing) {
            throw new IllegalStateException("Jakarta Mail always speaks SMTP", missing);
        }
    }

    /** What the server answered when it took the mail. */
    String send(OutgoingMail mail) throws NotTaken {
        try {
            MimeMessage message = MailMessage.of(mail, server.sender(), session);
            message.saveChanges();
            connect();
            transport.sendMessage(message, message.getAllRecipients());
            return transport instanceof SMTPTransport smtp
                    ? smtp.getLastServerResponse().strip()
                    : "";
        } catch (MessagingException failed) {
            throw NotTaken.because(failed);
        }
    }

    /** A server may hang up between two mails. */
    private void connect() throws MessagingException {
        if (transport.isConnected()) {
            return;
        }
        if (server.user().isEmpty()) {
            transport.connect();
        } else {
            transport.connect(server.user(), server.password());
        }
    }

    @Override
    public void close() {
        try {
            transport.close();
        } catch (MessagingException alreadyGone) {
            LOG.log(Level.FINE, "The mail server hung up first", alreadyGone);
        }
    }
}
