package dk.rettidig.hearing.reply;

import dk.rettidig.hearing.Hearing;
import dk.rettidig.hearing.HearingHappening.AutomaticReply;
import dk.rettidig.hearing.Hearings;
import dk.rettidig.hearing.said.Sender;
import dk.rettidig.hearing.said.StatementFile;
import dk.rettidig.hearing.said.Way;
import dk.rettidig.hearing.said.Words;
import dk.rettidig.hearing.statement.ReceiveStatement;
import dk.rettidig.hearing.statement.ReceivedFile;
import dk.rettidig.journal.Journal;
import dk.rettidig.letter.Block;
import dk.rettidig.mail.incoming.Attachment;
import dk.rettidig.mail.incoming.IncomingMail;
import dk.rettidig.mail.incoming.IncomingMail.Kind;
import dk.rettidig.mail.incoming.MailArrived;
import dk.rettidig.refusal.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Makes a statement of a mail that was sent to a hearing's address; a stranger's is kept for a person to look at. */
@ApplicationScoped
class ReceiveReply {

    private static final Logger LOG = Logger.getLogger(ReceiveReply.class.getName());

    @Inject
    ReplyAddresses addresses;

    @Inject
    Hearings hearings;

    @Inject
    StrangeReplies strangers;

    @Inject
    ReceiveStatement receiveStatement;

    @Inject
    Journal journal;

    void on(@Observes MailArrived arrived) {
        addresses.hearing(arrived.mail()).ifPresent(hearing -> {
            Hearing locked = hearings.forDailyRun(hearing.id());
            arrived.belongsTo(locked.question().ref(), "/hearings/" + locked.id());
            if (arrived.mail().kind() == Kind.AUTO_REPLY) {
                journal.record(new AutomaticReply(
                        locked.question().ref(),
                        locked.id(),
                        locked.authority().name(),
                        arrived.mail().from()));
            } else if (strangers.isStranger(locked, arrived.mail().from())) {
                strangers.keep(locked, arrived.mail(), words(arrived.mail()));
            } else {
                receive(locked, arrived.mail());
            }
        });
    }

    /** What the rules refuse (the same words again, a hearing that fell away) stays in the mailbox's list. */
    private void receive(Hearing hearing, IncomingMail mail) {
        try {
            receiveStatement.receive(hearing, words(mail), mail.arrivedAt(), Sender.at(mail.from()));
        } catch (Refused refused) {
            LOG.log(Level.INFO, "A mail to hearing {0} is no statement: {1}", new Object[] {
                hearing.id(), refused.reasons()
            });
        }
    }

    private static Words words(IncomingMail mail) {
        List<Block> blocks = new ArrayList<>(ReceivedFile.paragraphs(mail.text()));
        for (Attachment attachment : mail.attachments()) {
            blocks.addAll(ReceivedFile.readable(attachment.content(), attachment.fileName()));
        }
        StatementFile whole = new StatementFile(
                mail.whole().fileName(), "message/rfc822", mail.whole().content());
        return new Words(blocks, blocks.isEmpty(), Way.MAIL, whole, null);
    }
}
