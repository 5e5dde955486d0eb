package dk.rettidig.mail.incoming;

import dk.rettidig.jobs.Beat;
import dk.rettidig.jobs.Job;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.search.FlagTerm;
import java.io.IOException;
import java.time.Duration;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.Config;

/** Reads what is new in the mailbox. A mail that cannot be read stays unread there, and the others are read. */
@ApplicationScoped
class ReadMail implements Job {

    private static final Logger LOG = Logger.getLogger(ReadMail.class.getName());

    @Inject
    Config settings;

    @Inject
    Inbox inbox;

    @Override
    public String name() {
        return "read-mail";
    }

    @Override
    public Beat beat() {
        return Beat.every(Duration.ofSeconds(20));
    }

    @Override
    public Duration longest() {
        return Duration.ofMinutes(5);
    }

    @Override
    public void run() {
        ImapServer server = ImapServer.of(settings);
        if (!server.isNamed()) {
            return;
        }
        try (Store store = Session.getInstance(server.properties()).getStore(server.protocol())) {
            store.connect(server.host(), server.port(), server.user(), server.password());
            try (Folder folder = store.getFolder(server.folder())) {
                folder.open(Folder.READ_WRITE);
                for (Message message : folder.search(new FlagTerm(new Flags(Flags.Flag.SEEN), false))) {
                    read((MimeMessage) message);
                }
            }
        } catch (MessagingException away) {
            LOG.log(Level.WARNING, "The mailbox at " + server + " cannot be read: {0}", away.getMessage());
        }
    }

    /** It is marked as read after it was taken: between the two it may be read twice, and is taken once. */
    private void read(MimeMessage message) throws MessagingException {
        try {
            boolean isNew = inbox.take(MailReader.read(message));
            LOG.log(Level.FINE, "A mail was read, new: {0}", isNew);
            message.setFlag(Flags.Flag.SEEN, true);
        } catch (IOException | RuntimeException unreadable) {
            message.setFlag(Flags.Flag.SEEN, false);
            LOG.log(Level.WARNING, "A mail could not be taken and stays unread in the mailbox", unreadable);
        }
    }
}
