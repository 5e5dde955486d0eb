package dk.rettidig.approval;

import static dk.rettidig.refusal.Obstacle.among;
import static dk.rettidig.refusal.Obstacle.refuseIf;
import static dk.rettidig.refusal.Obstacle.when;

import dk.rettidig.answer.Answer;
import dk.rettidig.answer.Draft;
import dk.rettidig.approval.ApprovalHappening.LetterReturned;
import dk.rettidig.approval.ApprovalHappening.LetterSigned;
import dk.rettidig.approval.ApprovalHappening.SubmittedForApproval;
import dk.rettidig.approval.route.Route;
import dk.rettidig.database.Row;
import dk.rettidig.people.Person;
import dk.rettidig.question.Question;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One letter on its way through the levels. Where it stands follows from the decisions, in their order. */
@Entity
@Table(name = "approval_round")
public class ApprovalRound extends Row {

    @ManyToOne(optional = false)
    private Answer answer;

    @ManyToOne(optional = false)
    private Draft draft;

    /** 1 for the first time this answer is submitted. */
    private int number;

    @OneToOne(optional = false, cascade = CascadeType.PERSIST, fetch = FetchType.LAZY)
    private FrozenLetter letter;

    @ManyToOne(optional = false)
    @JoinColumn(name = "submitted_by_id")
    private Person submittedBy;

    @Column(name = "submitted_at")
    private Instant submittedAt;

    @OneToMany(mappedBy = "round", cascade = CascadeType.PERSIST)
    @OrderBy("place")
    private List<RoundLevel> levels = new ArrayList<>();

    @OneToMany(mappedBy = "round", cascade = CascadeType.PERSIST)
    @OrderBy("number")
    private List<Decision> decisions = new ArrayList<>();

    protected ApprovalRound() {}

    private ApprovalRound(Draft draft, int number, FrozenLetter letter, Route route, Person by, Instant now) {
        this.answer = draft.answer();
        this.draft = draft;
        this.number = number;
        this.letter = letter;
        this.submittedBy = by;
        this.submittedAt = now;
        route.stops().forEach(stop -> levels.add(new RoundLevel(this, levels.size(), stop)));
    }

    /** Sets a letter on its way, after the rounds of the same answer before it. */
    public static ApprovalRound open(
            Draft draft, int earlier, FrozenLetter letter, Route route, Person by, Instant now) {
        return new ApprovalRound(draft, earlier + 1, letter, route, by, now);
    }

    public SubmittedForApproval submitted() {
        return new SubmittedForApproval(question().ref(), draft.number(), letter.pdfSha256());
    }

    /** @param sha256 of the PDF the approver read, if the approver's program tells */
    public LetterSigned sign(Optional<Standing> standing, @Nullable String sha256, String note, Instant now) {
        refuseIf(obstaclesToSign(standing, sha256));
        RoundLevel level = currentLevel().orElseThrow();
        decide(level, Decision.Kind.SIGNED, standing.orElseThrow(), note, now);
        return new LetterSigned(
                question().ref(), level.level(), standing.orElseThrow().names());
    }

    public LetterReturned sendBack(Optional<Standing> standing, Decision.Kind kind, String note, Instant now) {
        refuseIf(obstaclesToReturn(standing, kind));
        RoundLevel level = currentLevel().orElseThrow();
        decide(level, kind, standing.orElseThrow(), note, now);
        return new LetterReturned(question().ref(), level.level(), kind, note);
    }

    private void decide(RoundLevel level, Decision.Kind kind, Standing standing, String note, Instant now) {
        decisions.add(new Decision(this, decisions.size() + 1, level.place(), kind, standing, note, now));
    }

    public List<ApprovalObstacle> obstaclesToSign(Optional<Standing> standing, @Nullable String sha256) {
        List<ApprovalObstacle> obstacles = new ArrayList<>(obstaclesToDecide(standing));
        obstacles.addAll(among(List.of(
                when(standing.filter(one -> isWrittenBy(one)).isPresent(), ApprovalObstacle.OWN_DRAFT),
                when(
                        standing.filter(one -> signatures().stream().anyMatch(signed -> signed.isOf(one)))
                                .isPresent(),
                        ApprovalObstacle.OWN_SIGNATURE),
                when(sha256 != null && !sha256.equals(letter.pdfSha256()), ApprovalObstacle.OTHER_LETTER))));
        return obstacles;
    }

    public List<ApprovalObstacle> obstaclesToReturn(Optional<Standing> standing, Decision.Kind kind) {
        List<ApprovalObstacle> obstacles = new ArrayList<>(obstaclesToDecide(standing));
        boolean isLowest = currentLevel().filter(level -> level.place() > 0).isEmpty();
        if (kind == Decision.Kind.RETURNED_ONE_LEVEL && isLowest && obstacles.isEmpty()) {
            obstacles.add(ApprovalObstacle.LOWEST_LEVEL);
        }
        return obstacles;
    }

    private List<ApprovalObstacle> obstaclesToDecide(Optional<Standing> standing) {
        return among(List.of(
                when(isSent(), ApprovalObstacle.SENT),
                when(isLapsed() && !isSent(), ApprovalObstacle.LAPSED),
                when(isReturned(), ApprovalObstacle.RETURNED),
                when(isComplete() && !isSent(), ApprovalObstacle.COMPLETE),
                when(isOpen() && standing.isEmpty(), ApprovalObstacle.NOT_YOUR_LEVEL)));
    }

    private boolean isWrittenBy(Standing standing) {
        return draft.by().isSame(standing.person())
                || submittedBy.isSame(standing.person())
                || draft.by().isSame(standing.onBehalfOf());
    }

    /** Still climbing. */
    public boolean isOpen() {
        return !isSent() && !isLapsed() && !isReturned() && !isComplete();
    }

    /** Every level has signed this letter, and it is still the newest draft. */
    public boolean isApproved() {
        return isComplete() && !isLapsed();
    }

    public boolean isLapsed() {
        return answer.latest().filter(draft::isSame).isEmpty();
    }

    public boolean isSent() {
        return answer.isSent();
    }

    public boolean isReturned() {
        return lastDecision()
                .filter(last -> last.kind() == Decision.Kind.RETURNED_TO_DRAFTER)
                .isPresent();
    }

    public boolean isComplete() {
        return signatures().size() == levels.size();
    }

    /** The level whose turn it is, or none when all have signed or the round is over. */
    public Optional<RoundLevel> currentLevel() {
        int place = signatures().size();
        return isReturned() || place == levels.size() ? Optional.empty() : Optional.of(levels.get(place));
    }

    /** The signatures that count, the lowest level first: a letter sent one level down must be signed there again. */
    public List<Decision> signatures() {
        List<Decision> standing = new ArrayList<>();
        for (Decision decision : decisions) {
            switch (decision.kind()) {
                case SIGNED -> standing.add(decision);
                case RETURNED_ONE_LEVEL -> standing.remove(standing.size() - 1);
                case RETURNED_TO_DRAFTER -> standing.clear();
            }
        }
        return standing;
    }

    private Optional<Decision> lastDecision() {
        return decisions.isEmpty() ? Optional.empty() : Optional.of(decisions.get(decisions.size() - 1));
    }

    public Question question() {
        return answer.question();
    }

    public Answer answer() {
        return answer;
    }

    public Draft draft() {
        return draft;
    }

    public int number() {
        return number;
    }

    public FrozenLetter letter() {
        return letter;
    }

    public Person submittedBy() {
        return submittedBy;
    }

    public Instant submittedAt() {
        return submittedAt;
    }

    public List<RoundLevel> levels() {
        return List.copyOf(levels);
    }

    public List<Decision> decisions() {
        return List.copyOf(decisions);
    }
}
