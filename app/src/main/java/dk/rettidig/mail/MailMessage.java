package dk.rettidig.mail;

import jakarta.activation.DataHandler;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.util.Date;

/** A mail as it goes over the wire. It keeps the id it is given when it is saved. */
final class MailMessage extends MimeMessage {

    private final String id;

    private MailMessage(Session session, String id) {
        super(session);
        this.id = id;
    }

    static MimeMessage of(OutgoingMail mail, String sender, Session session) throws MessagingException {
        MailMessage message = new MailMessage(session, mail.messageId());
        message.setFrom(new InternetAddress(sender));
        message.setRecipients(Message.RecipientType.TO, InternetAddress.parse(mail.to()));
        if (mail.replyTo().isPresent()) {
            message.setReplyTo(InternetAddress.parse(mail.replyTo().get()));
        }
        message.setSubject(mail.subject(), "UTF-8");
        message.setSentDate(Date.from(mail.queuedAt()));
        MimeMultipart parts = new MimeMultipart();
        MimeBodyPart text = new MimeBodyPart();
        text.setText(mail.textToSend(), "UTF-8");
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

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", id);
    }
}
