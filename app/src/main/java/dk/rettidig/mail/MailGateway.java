package dk.rettidig.mail;

import jakarta.activation.DataHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.util.Date;
import org.eclipse.microprofile.config.Config;

/** Speaks SMTP. */
@ApplicationScoped
class MailGateway {

    @Inject
    Config settings;

    /** Whether there is a server to send by. */
    boolean isThere() {
        return SmtpServer.of(settings).isNamed();
    }

    void send(OutgoingMail mail) throws NotTaken {
        send(SmtpServer.of(settings), mail, mail.messageId());
    }

    static void send(SmtpServer server, OutgoingMail mail, String messageId) throws NotTaken {
        try {
            MimeMessage message = message(server, mail, messageId);
            if (server.user().isEmpty()) {
                Transport.send(message);
            } else {
                Transport.send(message, server.user(), server.password());
            }
        } catch (MessagingException failed) {
            throw new NotTaken(failed);
        }
    }

    private static MimeMessage message(SmtpServer server, OutgoingMail mail, String messageId)
            throws MessagingException {
        MimeMessage message = new Identified(Session.getInstance(server.properties()), messageId);
        message.setFrom(new InternetAddress(server.sender()));
        message.setRecipients(Message.RecipientType.TO, InternetAddress.parse(mail.to()));
        message.setSubject(mail.subject(), "UTF-8");
        message.setSentDate(Date.from(mail.queuedAt()));
        MimeMultipart parts = new MimeMultipart();
        MimeBodyPart text = new MimeBodyPart();
        text.setText(mail.text(), "UTF-8");
        parts.addBodyPart(text);
        for (Enclosure enclosure : mail.enclosures()) {
            MimeBodyPart file = new MimeBodyPart();
            file.setDataHandler(new DataHandler(new ByteArrayDataSource(enclosure.content(), enclosure.mediaType())));
            file.setFileName(enclosure.fileName());
            parts.addBodyPart(file);
        }
        message.setContent(parts);
        return message;
    }

    /** A message that keeps the id it is given when it is saved. */
    private static final class Identified extends MimeMessage {
        private final String id;

        Identified(Session session, String id) {
            super(session);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }

    /** The server did not take the mail, or could not be reached. */
    static final class NotTaken extends Exception {
        private static final long serialVersionUID = 1;

        NotTaken(MessagingException cause) {
            super(cause.getMessage(), cause);
        }
    }
}
