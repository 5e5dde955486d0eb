package dk.rettidig.reminder;

import dk.rettidig.hearing.Hearing;
import dk.rettidig.hearing.Hearings;
import dk.rettidig.hearing.sending.HearingMails;
import dk.rettidig.journal.Journal;
import dk.rettidig.language.Messages;
import dk.rettidig.mail.Mail;
import dk.rettidig.question.QuestionRef;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** Reminds of one hearing in a transaction of its own: the mails, the row and the journal, or nothing. */
@ApplicationScoped
public class RemindHearing {

    @Inject
    Hearings hearings;

    @Inject
    Reminding reminding;

    @Inject
    Recipients recipients;

    @Inject
    HearingMails mails;

    @Inject
    Journal journal;

    /** Whether anything was sent. Two nodes take turns at the hearing's row, and the second finds it reminded today. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public boolean remind(long id, LocalDate today, Instant now) {
        Hearing hearing = hearings.forDailyRun(id);
        Optional<Step> step = reminding
                .toSend(hearing, today)
                .filter(any -> hearing.rules().againstReminder(now).isEmpty());
        step.map(Step::circle).ifPresent(circle -> send(hearing, circle, now));
        return step.isPresent();
    }

    private void send(Hearing hearing, Circle circle, Instant now) {
        String ref = hearing.question().ref();
        String name = QuestionRef.spoken(ref);
        Messages danish = Messages.danish();
        String key = hearing.due().isOver(now) ? "reminder.mail.late" : "reminder.mail.ahead";
        String authority = hearing.authority().name();
        String subject = danish.say(key + ".subject", name, authority);
        String text = danish.say(key, name, authority, hearing.due(), hearing.id());
        recipients.of(hearing, circle).forEach(to -> mails.tell(Mail.of(ref, to, subject, text), hearing));
        journal.record(hearing.remind("", now, null));
    }
}
