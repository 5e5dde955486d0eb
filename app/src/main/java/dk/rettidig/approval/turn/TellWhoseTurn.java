package dk.rettidig.approval.turn;

import dk.rettidig.approval.ApprovalRound;
import dk.rettidig.approval.Approvals;
import dk.rettidig.approval.Approvers;
import dk.rettidig.approval.RoundLevel;
import dk.rettidig.approval.deputy.Deputies;
import dk.rettidig.approval.deputy.Deputy;
import dk.rettidig.calendar.DanishTime;
import dk.rettidig.language.Messages;
import dk.rettidig.mail.Mail;
import dk.rettidig.mail.Outbox;
import dk.rettidig.people.People;
import dk.rettidig.people.Person;
import dk.rettidig.people.Role;
import dk.rettidig.question.QuestionRef;
import dk.rettidig.web.SiteAddress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Mails after each step of a letter on its way. */
@ApplicationScoped
public class TellWhoseTurn {

    @Inject
    Approvals approvals;

    @Inject
    Approvers approvers;

    @Inject
    People people;

    @Inject
    Deputies deputies;

    @Inject
    Outbox outbox;

    @Inject
    SiteAddress site;

    @Inject
    InstantSource clock;

    /** @param round as it stands after the step */
    public void of(ApprovalRound round) {
        if (round.isReturned()) {
            tell(List.of(round.submittedBy()), "approval.mail.returned", round);
        } else if (round.isApproved()) {
            tell(sending(round), "approval.mail.approved", round);
        } else {
            round.currentLevel().ifPresent(level -> tell(signing(level, round), "approval.mail.turn", round));
        }
    }

    private List<Person> sending(ApprovalRound round) {
        return people.holding(Role.DISPATCHER).stream()
                .filter(person -> approvals.sees(person, round))
                .toList();
    }

    /** Everybody at the level, and whoever stands in for one of them today. */
    private List<Person> signing(RoundLevel level, ApprovalRound round) {
        LocalDate today = DanishTime.today(clock);
        return people.holding(level.level().role(), today).stream()
                .flatMap(holder -> Stream.concat(Stream.of(holder), standingInFor(holder, today)))
                .filter(person -> approvers.standing(person, round, today).isPresent())
                .toList();
    }

    private Stream<Person> standingInFor(Person holder, LocalDate today) {
        return deputies.of(holder).stream()
                .filter(deputy -> deputy.period().covers(today))
                .map(Deputy::person);
    }

    private void tell(List<Person> receivers, String key, ApprovalRound round) {
        String ref = round.question().ref();
        String name = QuestionRef.spoken(ref);
        String page = "/approvals/" + round.id();
        Messages danish = Messages.danish();
        receivers.stream()
                .map(Person::email)
                .distinct()
                .forEach(address -> outbox.queue(
                        Mail.of(ref, address, danish.say(key + ".subject", name), danish.say(key, name, site.of(page)))
                                .about(page)));
    }
}
