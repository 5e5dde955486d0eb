package dk.rettidig.question;

import static dk.rettidig.question.QuestionObstacle.ALLOCATED_TO_SOMEBODY_ELSE;
import static dk.rettidig.question.QuestionObstacle.ALREADY_ACCEPTED;
import static dk.rettidig.question.QuestionObstacle.ANSWERED;
import static dk.rettidig.question.QuestionObstacle.NOT_ALLOCATED;
import static dk.rettidig.question.QuestionObstacle.NOT_ANSWERED_YET;
import static dk.rettidig.refusal.Obstacle.refuseIf;

import dk.rettidig.calendar.AnswerDeadline;
import dk.rettidig.calendar.DanishCalendar;
import dk.rettidig.database.Row;
import dk.rettidig.people.Office;
import dk.rettidig.people.Person;
import dk.rettidig.question.QuestionHappening.AllocationAccepted;
import dk.rettidig.question.QuestionHappening.AllocationRefused;
import dk.rettidig.question.QuestionHappening.DueExtended;
import dk.rettidig.question.QuestionHappening.QuestionAllocated;
import dk.rettidig.question.QuestionHappening.QuestionAnswered;
import dk.rettidig.question.QuestionHappening.QuestionEnded;
import dk.rettidig.question.QuestionHappening.QuestionRestated;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A question from its arrival to its end. It is received, allocated to an officer who accepts or refuses, and then either
 * answered (perhaps for now first, perhaps corrected later) or ended without an answer. Each of these is a dated row with
 * a person; no status is stored.
 */
@Entity
public class Question extends Row {

    @Column(name = "ref")
    private String ref;

    /** Kept by the database: what references are looked up by. */
    @SuppressWarnings("UnusedVariable")
    @Column(name = "ref_in_session", insertable = false, updatable = false)
    private @Nullable String refInSession;

    @Enumerated(EnumType.STRING)
    private Matter matter;

    @Embedded
    private Sheet sheet;

    @ElementCollection
    @CollectionTable(name = "asker", joinColumns = @JoinColumn(name = "question_id"))
    @OrderColumn(name = "place")
    private List<Asker> askers = new ArrayList<>();

    /** The day by rule or sheet, none while nobody has set one. */
    @Column(name = "first_due")
    private @Nullable LocalDate firstDue;

    @Column(name = "answer_due")
    private @Nullable LocalDate due;

    /** The day of the final answer or of the end without one; lists of what is open ask for nothing else. */
    @Column(name = "closed_on")
    private @Nullable LocalDate closedOn;

    private boolean confidential;

    @ManyToOne(optional = false)
    @JoinColumn(name = "received_by_id")
    private Person receivedBy;

    @Column(name = "received_at")
    private Instant receivedAt;

    @OneToMany(mappedBy = "question", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<Allocation> allocations = new ArrayList<>();

    @OneToMany(mappedBy = "question", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<DueExtension> extensions = new ArrayList<>();

    @OneToMany(mappedBy = "question", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<AnswerGiven> answers = new ArrayList<>();

    @OneToOne(mappedBy = "question", cascade = CascadeType.PERSIST)
    private @Nullable Ending ending;

    protected Question() {}

    private Question(
            QuestionRef ref, Sheet sheet, List<Asker> askers, AnswerDeadline deadline, Person by, Instant now) {
        this.ref = ref.toString();
        this.matter = ref.matter();
        this.sheet = sheet;
        this.askers = new ArrayList<>(askers);
        this.firstDue = deadline.due();
        this.due = deadline.due();
        this.receivedBy = by;
        this.receivedAt = now;
    }

    public static Question asked(
            QuestionRef ref, Sheet sheet, List<Asker> askers, AnswerDeadline deadline, Person by, Instant now) {
        return new Question(ref, sheet, askers, deadline, by, now);
    }

    /** From now on only the persons named on it may see it. */
    public Question inConfidence() {
        confidential = true;
        return this;
    }

    public QuestionAllocated allocateTo(Office office, Person officer, Person by, Instant now) {
        refuseIf(obstaclesToAnyWork());
        allocations.add(new Allocation(this, office, officer, by, now));
        return new QuestionAllocated(ref, office.name(), officer.name());
    }

    public AllocationAccepted accept(Person officer, Instant now) {
        refuseIf(obstaclesToAccept(officer));
        Allocation accepted = currentAllocation().orElseThrow().accept(now);
        return new AllocationAccepted(ref, accepted.officer().name());
    }

    public AllocationRefused refuse(Person officer, String reason, Instant now) {
        refuseIf(obstaclesToAccept(officer));
        Allocation refused = currentAllocation().orElseThrow().refuse(reason, now);
        return new AllocationRefused(ref, refused.officer().name(), reason);
    }

    /** Parliament or an officer says otherwise than was first registered. A day that was put off stays put off. */
    public QuestionRestated restate(Sheet other, List<Asker> others, DanishCalendar calendar) {
        boolean isPutOff = !extensions.isEmpty();
        sheet = other;
        askers = new ArrayList<>(others);
        firstDue = matter.deadline(other, calendar).due();
        due = isPutOff ? due : firstDue;
        return new QuestionRestated(ref);
    }

    public DueExtended extendDue(LocalDate newDue, String reason, Person by, Instant now) {
        refuseIf(obstaclesToAnyWork());
        extensions.add(new DueExtension(this, due, newDue, reason, by, now));
        due = newDue;
        return new DueExtended(ref, sheet.sender(), newDue, reason);
    }

    /** Withdrawn, transferred to the minister named as receiver, or lapsed. */
    public QuestionEnded end(Ending.Kind kind, LocalDate on, String reason, String receiver, Person by, Instant now) {
        refuseIf(obstaclesToAnyWork());
        ending = new Ending(this, kind, on, reason, receiver, by, now);
        closedOn = on;
        return new QuestionEnded(ref, kind, receiver.isEmpty() ? reason : receiver + ": " + reason);
    }

    /** A letter was dispatched. A correction needs an answer before it; a final answer is given once. */
    public QuestionAnswered answered(AnswerGiven.Kind kind, LocalDate on, Person by, Instant now) {
        refuseIf(obstaclesToAnswer(kind));
        answers.add(new AnswerGiven(this, kind, on, by, now));
        if (kind == AnswerGiven.Kind.FINAL) {
            closedOn = on;
        }
        return new QuestionAnswered(ref, kind, on);
    }

    /** What stands in the way of anything that prepares an answer. */
    public List<QuestionObstacle> obstaclesToAnyWork() {
        List<QuestionObstacle> obstacles = new ArrayList<>(obstaclesOfEnding());
        if (isAnsweredFinally()) {
            obstacles.add(ANSWERED);
        }
        return obstacles;
    }

    public List<QuestionObstacle> obstaclesToAccept(Person officer) {
        List<QuestionObstacle> obstacles = obstaclesToAnyWork();
        Optional<Allocation> current = currentAllocation();
        if (current.isEmpty()) {
            obstacles.add(NOT_ALLOCATED);
        } else if (!current.get().isOpen()) {
            obstacles.add(ALREADY_ACCEPTED);
        } else if (!current.get().officer().isSame(officer)) {
            obstacles.add(ALLOCATED_TO_SOMEBODY_ELSE);
        }
        return obstacles;
    }

    public List<QuestionObstacle> obstaclesToAnswer(AnswerGiven.Kind kind) {
        List<QuestionObstacle> obstacles = new ArrayList<>(obstaclesOfEnding());
        if (kind == AnswerGiven.Kind.CORRECTION && answers.isEmpty()) {
            obstacles.add(NOT_ANSWERED_YET);
        }
        if (kind != AnswerGiven.Kind.CORRECTION && isAnsweredFinally()) {
            obstacles.add(ANSWERED);
        }
        return obstacles;
    }

    private List<QuestionObstacle> obstaclesOfEnding() {
        return ending().map(known -> List.of(QuestionObstacle.of(known.kind()))).orElse(List.of());
    }

    private boolean isAnsweredFinally() {
        return answers.stream().anyMatch(given -> given.kind() == AnswerGiven.Kind.FINAL);
    }

    /** The allocation in force; a refused one leaves the question without. */
    public Optional<Allocation> currentAllocation() {
        return allocations.stream().reduce((earlier, later) -> later).filter(last -> !last.isRefused());
    }

    public String ref() {
        return ref;
    }

    public Matter matter() {
        return matter;
    }

    public Sheet sheet() {
        return sheet;
    }

    /** Nobody when the committee itself asks. */
    public List<Asker> askers() {
        return List.copyOf(askers);
    }

    public Optional<LocalDate> due() {
        return Optional.ofNullable(due);
    }

    /** The day before any extension. */
    public Optional<LocalDate> firstDue() {
        return Optional.ofNullable(firstDue);
    }

    public boolean isConfidential() {
        return confidential;
    }

    public Person receivedBy() {
        return receivedBy;
    }

    public Instant receivedAt() {
        return receivedAt;
    }

    public List<Allocation> allocations() {
        return List.copyOf(allocations);
    }

    public List<DueExtension> extensions() {
        return List.copyOf(extensions);
    }

    public List<AnswerGiven> answers() {
        return List.copyOf(answers);
    }

    public Optional<Ending> ending() {
        return Optional.ofNullable(ending);
    }
}
