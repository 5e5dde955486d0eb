package dk.rettidig.hearing.sending;

import dk.rettidig.hearing.Hearing;
import dk.rettidig.hearing.invitation.Invitations;
import dk.rettidig.hearing.reply.ReplyAddresses;
import dk.rettidig.mail.Mail;
import dk.rettidig.mail.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Queues what is written about a hearing, so that its delivery is shown on the hearing's page and answers come to it. */
@ApplicationScoped
public class HearingMails {

    @Inject
    Invitations invitations;

    @Inject
    ReplyAddresses replies;

    @Inject
    Outbox outbox;

    /** With a link by which it can be answered. */
    public void invite(Mail mail, Hearing hearing) {
        tell(invitations.into(mail, hearing), hearing);
    }

    public void tell(Mail mail, Hearing hearing) {
        Mail about = mail.about("/hearings/" + hearing.id());
        outbox.queue(replies.of(hearing).map(about::answeredAt).orElse(about));
    }
}
