package dk.rettidig.hearing.release;

import static dk.rettidig.refusal.Obstacle.refuseIf;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import dk.rettidig.calendar.DanishTime;
import dk.rettidig.hearing.Hearing;
import dk.rettidig.hearing.Statement;
import dk.rettidig.hearing.draft.StatementDrafts;
import dk.rettidig.hearing.said.LateReason;
import dk.rettidig.hearing.said.Sender;
import dk.rettidig.hearing.said.Words;
import dk.rettidig.hearing.statement.ReceiveStatement;
import dk.rettidig.language.Messages;
import dk.rettidig.mail.Mail;
import dk.rettidig.mail.Outbox;
import dk.rettidig.people.People;
import dk.rettidig.people.Person;
import dk.rettidig.people.Right;
import dk.rettidig.people.Role;
import dk.rettidig.question.QuestionRef;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who must approve what leaves an authority, and the steps of it with the mails that go with them. */
@ApplicationScoped
public class Release {

    @Inject
    Proposals proposals;

    @Inject
    StatementDrafts drafts;

    @Inject
    ReceiveStatement receiveStatement;

    @Inject
    People people;

    @Inject
    Outbox outbox;

    @Inject
    InstantSource clock;

    /** Whether the words of a person wait for somebody else of his authority. */
    public boolean isNeeded(Hearing hearing, Person writer) {
        return writer.authority().filter(hearing.authority()::isSame).isPresent()
                && !writer.may(Right.RELEASE_STATEMENTS, DanishTime.today(clock))
                && !coordinators(hearing).isEmpty();
    }

    /** Whoever decides, by name. */
    public List<Person> coordinators(Hearing hearing) {
        return people.holding(Role.COORDINATOR, hearing.authority());
    }

    @CanIgnoreReturnValue
    public Proposal propose(Hearing hearing, Words words, Person by) {
        Proposal proposal = proposals.add(hearing, words, by);
        coordinators(hearing).forEach(person -> mail(person, "hearing.mail.proposed", proposal, by.name()));
        return proposal;
    }

    /** @param lateReason why it leaves after the deadline, where the contributor could not know */
    @CanIgnoreReturnValue
    Statement approve(Proposal proposal, @Nullable LateReason lateReason, Person by) {
        refuseIf(obstacles(proposal));
        Words words = proposal.words();
        Words leaving = words.lateReason() == null ? words.because(lateReason) : words;
        Statement statement = receiveStatement.receive(proposal.hearing(), leaving, null, Sender.of(by));
        drafts.use(proposal.hearing());
        Proposal decided = proposal.approve(statement, by);
        mail(decided.by(), "hearing.mail.released", decided, statement.sha256());
        return statement;
    }

    @CanIgnoreReturnValue
    Proposal sendBack(Proposal proposal, String missing, Person by) {
        refuseIf(obstacles(proposal));
        Proposal decided = proposal.sendBack(missing, clock.instant(), by);
        mail(decided.by(), "hearing.mail.proposalBack", decided, missing);
        return decided;
    }

    private List<ProposalObstacle> obstacles(Proposal proposal) {
        return proposal.obstacles(proposals.newest(proposal.hearing()).orElseThrow());
    }

    private void mail(Person to, String key, Proposal proposal, String said) {
        String ref = proposal.hearing().question().ref();
        String name = QuestionRef.spoken(ref);
        Messages danish = Messages.danish();
        outbox.queue(Mail.of(
                ref,
                to.email(),
                danish.say(key + ".subject", name),
                danish.say(key, name, proposal.hearing().due(), said)));
    }
}
