package dk.rettidig.reminder.digest;

import dk.rettidig.calendar.DanishCalendar;
import dk.rettidig.calendar.WorkingDays;
import dk.rettidig.hearing.Hearing;
import dk.rettidig.hearing.Hearings;
import dk.rettidig.language.Messages;
import dk.rettidig.mail.Mail;
import dk.rettidig.mail.Outbox;
import dk.rettidig.people.Person;
import dk.rettidig.question.QuestionRef;
import dk.rettidig.web.SiteAddress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** Makes one person's mail of a day, in a transaction of its own. */
@ApplicationScoped
class MakeDigest {

    private static final int AHEAD = 2;
    private static final int MOST = 100;

    @Inject
    Digests digests;

    @Inject
    Hearings hearings;

    @Inject
    Instance<DanishCalendar> calendar;

    @Inject
    SiteAddress site;

    @Inject
    Outbox outbox;

    /** Whether a mail was made; on a morning with nothing to tell there is none. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    boolean make(long id, LocalDate today) {
        Digest digest = digests.forDailyRun(id);
        if (!digest.isDue(today)) {
            return false;
        }
        Person person = digest.made(today).person();
        LocalDate last = new WorkingDays(calendar.get()).add(today, AHEAD);
        List<Hearing> due = hearings.visibleTo(person).open(MOST).stream()
                .filter(hearing -> !hearing.due().day().isAfter(last))
                .toList();
        if (due.isEmpty()) {
            return false;
        }
        outbox.queue(mail(person, due, today));
        return true;
    }

    /** A mail belongs to one case; this one is filed under the most urgent. */
    private Mail mail(Person person, List<Hearing> due, LocalDate today) {
        Messages danish = Messages.danish();
        String lines = due.stream().map(this::line).collect(Collectors.joining("\n"));
        return Mail.of(
                due.get(0).question().ref(),
                person.email(),
                danish.say("reminder.digest.subject", today, due.size()),
                danish.say("reminder.digest.text", lines, site.of("/hearings")));
    }

    private String line(Hearing hearing) {
        return Messages.danish()
                .say(
                        "reminder.digest.line",
                        hearing.due(),
                        QuestionRef.spoken(hearing.question().ref()),
                        hearing.authority().name(),
                        site.of("/hearings/" + hearing.id()));
    }
}
