package dk.rettidig.hearing.statement;

import dk.rettidig.hearing.Hearing;
import dk.rettidig.hearing.Statement;
import dk.rettidig.hearing.said.Way;
import dk.rettidig.language.Messages;
import dk.rettidig.mail.Mail;
import dk.rettidig.mail.Outbox;
import dk.rettidig.people.Person;
import dk.rettidig.question.Allocation;
import dk.rettidig.question.QuestionRef;
import dk.rettidig.web.SiteAddress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** A receipt to whoever answered, and a word to whoever waits. What the officer enters needs neither. */
@ApplicationScoped
class TellOfStatement {

    @Inject
    Outbox outbox;

    @Inject
    SiteAddress site;

    void tell(Statement statement) {
        if (statement.way() != Way.ENTERED_BY_OFFICER) {
            mail(statement.from().address(), "hearing.mail.receipt", statement);
            mail(waiting(statement.hearing()).email(), "hearing.mail.arrived", statement);
        }
    }

    private void mail(String to, String key, Statement statement) {
        Hearing hearing = statement.hearing();
        String ref = hearing.question().ref();
        String name = QuestionRef.spoken(ref);
        Messages danish = Messages.danish();
        String text = danish.say(
                key,
                name,
                hearing.authority().name(),
                statement.number(),
                statement.receivedAt(),
                statement.sha256(),
                site.of("/questions/" + ref));
        outbox.queue(Mail.of(
                ref, to, danish.say(key + ".subject", name, hearing.authority().name()), text));
    }

    /** In the ministry whoever has the question now, who may be another than the one who sent the hearing. */
    private static Person waiting(Hearing hearing) {
        return hearing.isOnward()
                ? hearing.by()
                : hearing.question()
                        .currentAllocation()
                        .map(Allocation::officer)
                        .orElseGet(hearing::by);
    }
}
