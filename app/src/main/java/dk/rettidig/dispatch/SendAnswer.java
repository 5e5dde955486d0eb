package dk.rettidig.dispatch;

import static dk.rettidig.refusal.Obstacle.among;
import static dk.rettidig.refusal.Obstacle.refuseIf;
import static dk.rettidig.refusal.Obstacle.when;

import dk.rettidig.answer.letter.LetterFiles;
import dk.rettidig.approval.ApprovalRound;
import dk.rettidig.approval.FrozenLetter;
import dk.rettidig.journal.Journal;
import dk.rettidig.language.Messages;
import dk.rettidig.mail.Enclosure;
import dk.rettidig.mail.Mail;
import dk.rettidig.mail.Outbox;
import dk.rettidig.mail.OutgoingMail;
import dk.rettidig.people.Person;
import dk.rettidig.people.parliament.Committee;
import dk.rettidig.people.parliament.Committees;
import dk.rettidig.question.AnswerGiven;
import dk.rettidig.question.Question;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Sends the bytes that were signed, and closes the question with them. */
@ApplicationScoped
public class SendAnswer {

    @Inject
    Dispatches dispatches;

    @Inject
    Committees committees;

    @Inject
    Outbox outbox;

    @Inject
    Journal journal;

    @Inject
    InstantSource clock;

    public Dispatch send(ApprovalRound round, Dispatch.Way way, LocalDate on, Person by) {
        refuseIf(obstacles(round, way, on));
        OutgoingMail mail = way == Dispatch.Way.MAIL ? outbox.queue(mail(round, on)) : null;
        return close(round, way, on, mail, by, clock.instant());
    }

    /** What the sample ministry sent in its past, without a mail to anybody. */
    public Dispatch sentPast(ApprovalRound round, LocalDate on, Person by, Instant then) {
        return close(round, Dispatch.Way.OTHER, on, null, by, then);
    }

    private Dispatch close(
            ApprovalRound round, Dispatch.Way way, LocalDate on, @Nullable OutgoingMail mail, Person by, Instant now) {
        Question question = round.question();
        AnswerGiven.Kind kind = round.answer().kind();
        String receiver = question.sheet().sender();
        Dispatch dispatch = dispatches.add(new Dispatch(round, way, on, receiver, mail, by, now));
        journal.recordAt(question.answered(kind, on, by, now), by, now);
        journal.recordAt(new AnswerDispatched(question.ref(), kind, way, on, receiver, dispatch.pdfSha256()), by, now);
        return dispatch;
    }

    /** What stands in the way, for the button and for the refusal. */
    public List<DispatchObstacle> obstacles(ApprovalRound round, Dispatch.Way way, LocalDate on) {
        boolean isSent = round.isSent() || dispatches.of(round).isPresent();
        return among(List.of(
                when(isSent, DispatchObstacle.SENT),
                when(!isSent && round.isLapsed(), DispatchObstacle.LAPSED),
                when(!isSent && !round.isLapsed() && !round.isApproved(), DispatchObstacle.NOT_APPROVED),
                when(!round.letter().isIntact(), DispatchObstacle.CHANGED_BYTES),
                when(way == Dispatch.Way.MAIL && address(round.question(), on) == null, DispatchObstacle.NO_ADDRESS)));
    }

    /** The committee's address of the day, which may be under another name than the one that asked. */
    private @Nullable String address(Question question, LocalDate on) {
        Optional<Committee> asked = question.sheet().committee();
        return asked.flatMap(committee -> committees.byAbbreviation(committee.abbreviation(), on))
                .or(() -> asked)
                .map(Committee::email)
                .filter(address -> !address.isBlank())
                .orElse(null);
    }

    private Mail mail(ApprovalRound round, LocalDate on) {
        Question question = round.question();
        FrozenLetter letter = round.letter();
        Messages danish = Messages.danish();
        String name = question.ref() + "-"
                + danish.say(round.answer().kind().messageKey()).replace(' ', '-');
        return Mail.of(
                        question.ref(),
                        String.valueOf(address(question, on)),
                        letter.title(),
                        danish.say("dispatch.mail.text", letter.title(), letter.pdfSha256()))
                .with(new Enclosure(name + ".pdf", LetterFiles.PDF, letter.pdf()))
                .with(new Enclosure(name + ".docx", LetterFiles.DOCX, letter.docx()));
    }
}
