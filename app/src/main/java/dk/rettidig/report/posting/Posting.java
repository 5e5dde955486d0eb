package dk.rettidig.report.posting;

import dk.rettidig.calendar.DanishTime;
import dk.rettidig.journal.Journal;
import dk.rettidig.journal.register.RegisterChanged;
import dk.rettidig.language.Messages;
import dk.rettidig.language.Text;
import dk.rettidig.mail.Enclosure;
import dk.rettidig.mail.Mail;
import dk.rettidig.mail.Outbox;
import dk.rettidig.people.Person;
import dk.rettidig.people.Right;
import dk.rettidig.people.authority.Authority;
import dk.rettidig.refusal.NotFound;
import dk.rettidig.refusal.Refused;
import dk.rettidig.report.Quarter;
import dk.rettidig.report.Scope;
import dk.rettidig.report.Span;
import dk.rettidig.report.paper.Printing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Who gets the report, and sending it. */
@ApplicationScoped
public class Posting {

    /** The chain in the journal, and what the mails are filed under. */
    private static final String REGISTER = "report-recipients";

    private static final String CASE = "RAPPORT";

    @PersistenceContext
    EntityManager entities;

    @Inject
    Printing printing;

    @Inject
    Outbox outbox;

    @Inject
    Journal journal;

    public List<Recipient> recipients() {
        return entities.createQuery("select r from Recipient r order by r.person.name", Recipient.class)
                .getResultList();
    }

    public Recipient choose(Person person, Person by) {
        if (recipients().stream().anyMatch(one -> one.person().isSame(person))) {
            throw Refused.because("report.posting.refused.chosen", person.name());
        }
        Recipient recipient = new Recipient(person);
        entities.persist(recipient);
        entities.flush();
        journal.record(new RegisterChanged(REGISTER, Text.of("report.posting.happened.Chosen", person.name())), by);
        return recipient;
    }

    public void drop(long id, Person by) {
        Recipient recipient = entities.find(Recipient.class, id);
        if (recipient == null) {
            throw new NotFound("recipient " + id);
        }
        Text what =
                Text.of("report.posting.happened.Dropped", recipient.person().name());
        entities.remove(recipient);
        journal.record(new RegisterChanged(REGISTER, what), by);
    }

    boolean isPosted(Quarter quarter) {
        return !entities.createQuery("select p from PostedReport p where p.from = :from", PostedReport.class)
                .setParameter("from", quarter.span().from())
                .getResultList()
                .isEmpty();
    }

    /**
     * To everybody in one transaction: all get it, or it is tried again tomorrow. Where nobody was chosen yet, whoever is
     * chosen tomorrow gets it.
     *
     * @return to how many
     */
    @Transactional
    public int post(Quarter quarter, Instant now) {
        List<Person> readers = isPosted(quarter) ? List.of() : readers(DanishTime.dayOf(now));
        if (!readers.isEmpty()) {
            Map<String, byte[]> printed = new HashMap<>();
            readers.forEach(person -> outbox.queue(mail(person, quarter, printed, now)));
            entities.persist(new PostedReport(quarter.span().from(), readers.size(), now));
        }
        return readers.size();
    }

    /** Those chosen who may still see reports. */
    private List<Person> readers(LocalDate today) {
        return recipients().stream()
                .map(Recipient::person)
                .filter(person -> person.may(Right.SEE_REPORTS, today))
                .toList();
    }

    /** @param printed the papers by the code of their authority, so that each is made once */
    private Mail mail(Person to, Quarter quarter, Map<String, byte[]> printed, Instant now) {
        Messages danish = Messages.danish();
        Span span = quarter.span();
        String period = Printing.period(span, danish);
        byte[] pdf = printed.computeIfAbsent(
                to.authority().map(Authority::code).orElse(""),
                code -> code.isEmpty()
                        ? printing.pdf(Scope.all(), null, span, now)
                        : printing.pdf(
                                Scope.of(code),
                                to.authority().map(Authority::name).orElse(code),
                                span,
                                now));
        return Mail.of(CASE, to.email(), danish.say("report.mail.subject", period), danish.say("report.mail", period))
                .with(new Enclosure("rettidighed-" + span.from() + "-" + span.to() + ".pdf", "application/pdf", pdf));
    }
}
