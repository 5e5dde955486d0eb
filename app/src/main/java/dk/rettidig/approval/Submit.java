package dk.rettidig.approval;

import static dk.rettidig.refusal.Obstacle.among;
import static dk.rettidig.refusal.Obstacle.refuseIf;
import static dk.rettidig.refusal.Obstacle.when;

import dk.rettidig.answer.Answer;
import dk.rettidig.answer.Answers;
import dk.rettidig.answer.Draft;
import dk.rettidig.answer.letter.LetterFiles;
import dk.rettidig.answer.letter.Letters;
import dk.rettidig.approval.route.Level;
import dk.rettidig.approval.route.Route;
import dk.rettidig.approval.route.Routes;
import dk.rettidig.calendar.DanishTime;
import dk.rettidig.journal.Journal;
import dk.rettidig.letter.Letter;
import dk.rettidig.people.Person;
import dk.rettidig.question.Question;
import dk.rettidig.refusal.Obstacle;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Makes the letter of the newest draft, keeps it, and sends it on its route. */
@ApplicationScoped
public class Submit {

    @Inject
    Answers answers;

    @Inject
    Letters letters;

    @Inject
    Routes routes;

    @Inject
    Approvers approvers;

    @Inject
    Approvals approvals;

    @Inject
    Journal journal;

    @Inject
    InstantSource clock;

    public ApprovalRound submit(Question question, Person by) {
        approvals.locked(question);
        refuseIf(obstacles(question));
        return open(answers.currentDraft(question), by, clock.instant());
    }

    /** Sets a letter on its way in the sample ministry's past. */
    public ApprovalRound submitPast(Draft draft, Person by, Instant then) {
        return open(draft, by, then);
    }

    private ApprovalRound open(Draft draft, Person by, Instant now) {
        Letter letter = letters.of(draft);
        byte[] docx = LetterFiles.docx(letter);
        LocalDate date = Objects.requireNonNull(letter.facts().date(), "a letter is dated when it is made");
        FrozenLetter frozen = new FrozenLetter(letter.title(), date, docx, LetterFiles.pdf(docx), now);
        int earlier = approvals.of(draft.answer()).size();
        Route route = wayOf(draft, by, DanishTime.dayOf(now));
        ApprovalRound round = approvals.add(ApprovalRound.open(draft, earlier, frozen, route, by, now));
        journal.recordAt(round.submitted(), by, now);
        return round;
    }

    /** An approver who corrected the text stands for the levels up to the own one. */
    private Route wayOf(Draft draft, Person by, LocalDate day) {
        Question question = draft.answer().question();
        Set<Level> writers = EnumSet.noneOf(Level.class);
        writers.addAll(approvers.levelsOf(draft.by(), question, day));
        writers.addAll(approvers.levelsOf(by, question, day));
        return routes.of(question, draft.answer().kind(), day).above(writers);
    }

    /** What stands in the way, for the button and for the refusal. */
    public List<Obstacle> obstacles(Question question) {
        Optional<Answer> answer = answers.current(question).filter(one -> !one.isSent());
        Optional<ApprovalRound> last = answer.flatMap(approvals::latest);
        List<Obstacle> obstacles = new ArrayList<>(among(List.of(
                when(answer.isEmpty(), ApprovalObstacle.NO_DRAFT),
                when(question.currentAllocation().isEmpty(), ApprovalObstacle.NOT_ALLOCATED),
                when(
                        last.filter(round -> round.isOpen() || round.isApproved())
                                .isPresent(),
                        ApprovalObstacle.ALREADY_SUBMITTED),
                when(
                        answer.isPresent()
                                && routes.of(question, answer.get().kind(), DanishTime.today(clock))
                                        .stops()
                                        .isEmpty(),
                        ApprovalObstacle.NO_ROUTE))));
        answer.ifPresent(one -> obstacles.addAll(question.obstaclesToAnswer(one.kind())));
        return obstacles;
    }
}
