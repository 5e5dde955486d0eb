package dk.rettidig.hearing;

import static dk.rettidig.refusal.Obstacle.refuseIf;

import dk.rettidig.calendar.Deadline;
import dk.rettidig.hearing.HearingHappening.ExtensionAsked;
import dk.rettidig.hearing.HearingHappening.ExtensionRefused;
import dk.rettidig.hearing.HearingHappening.HearingCancelled;
import dk.rettidig.hearing.HearingHappening.HearingExtended;
import dk.rettidig.hearing.HearingHappening.HearingReminded;
import dk.rettidig.hearing.HearingHappening.HearingSent;
import dk.rettidig.hearing.HearingHappening.HearingSentBack;
import dk.rettidig.hearing.HearingHappening.InternalDueSet;
import dk.rettidig.hearing.HearingHappening.StatementReceived;
import dk.rettidig.hearing.said.Sender;
import dk.rettidig.hearing.said.Words;
import dk.rettidig.people.Person;
import dk.rettidig.people.authority.Authority;
import dk.rettidig.question.Question;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A request to one authority for its statement on a question, and what became of it. */
@Entity
public class Hearing extends Sending {

    /** The hearing this one was sent onward from; none when the ministry asked. */
    @ManyToOne
    private @Nullable Hearing parent;

    @OneToMany(mappedBy = "parent")
    @OrderBy("id")
    private List<Hearing> onward = new ArrayList<>();

    /** As {@link Agreement#now} has it; kept, so that lists and reports can count without adding up extensions. */
    @Embedded
    private DueMoment agreed;

    @Column(name = "internal_due")
    private @Nullable LocalDate internalDue;

    @OneToMany(mappedBy = "hearing", cascade = CascadeType.PERSIST)
    @OrderBy("receivedAt, number")
    private List<Statement> statements = new ArrayList<>();

    @OneToMany(mappedBy = "hearing", cascade = CascadeType.PERSIST)
    @OrderBy("grantedAt, id")
    private List<Extension> extensions = new ArrayList<>();

    @OneToMany(mappedBy = "hearing", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<ExtensionRequest> requests = new ArrayList<>();

    @OneToMany(mappedBy = "hearing", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<SentBack> returns = new ArrayList<>();

    @OneToMany(mappedBy = "hearing", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<Reminder> reminders = new ArrayList<>();

    @Column(name = "cancelled_at")
    private @Nullable Instant cancelledAt;

    /** None before anything has come. */
    @Embedded
    private @Nullable Counted counted;

    protected Hearing() {}

    private Hearing(Question question, Authority authority, @Nullable Hearing parent, Request request) {
        super(question, authority, request);
        this.parent = parent;
        this.agreed = new DueMoment(request.due());
    }

    public static Hearing to(Authority authority, Question question, Request request) {
        refuseIf(question.obstaclesToAnyWork());
        refuseIf(HearingRules.againstSending(question, request));
        return new Hearing(question, authority, null, request);
    }

    /** Asks a unit of the authority; its words go into the authority's own statement. */
    public Hearing sendOnward(Authority unit, Request request) {
        refuseIf(rules().againstOnward(unit, request));
        Hearing child = new Hearing(question(), unit, this, request);
        onward.add(child);
        return child;
    }

    /** That it was sent, once it is kept. */
    public HearingSent sent() {
        return new HearingSent(caseRef(), id(), name(), due(), sentAt());
    }

    /** The statement, or a later version of it after it was sent back or corrected. */
    public StatementReceived receive(Words words, Instant receivedAt, Instant now, Sender from) {
        refuseIf(rules().againstStatement(words, receivedAt, now));
        Statement statement = new Statement(this, statements.size() + 1, words, receivedAt, now, from);
        statements.add(statement);
        statements.sort(Comparator.comparing(Statement::receivedAt).thenComparing(Statement::number));
        counted = counted().arrived(statements.get(0).receivedAt(), due(), words.lateReason());
        return new StatementReceived(caseRef(), id(), name(), statement.number(), receivedAt);
    }

    /** The authority wishes for more time. */
    public ExtensionAsked wish(Deadline newDue, String reason, Instant now, Person from) {
        refuseIf(rules().againstRequest(now));
        refuseIf(rules().againstExtension(newDue, now, now));
        requests.add(new ExtensionRequest(this, newDue, reason, now, from));
        return new ExtensionAsked(caseRef(), id(), name(), newDue, reason);
    }

    public ExtensionRefused refuseWish(String because, Instant now) {
        refuseIf(rules().againstRefusingRequest());
        requests.set(requests.size() - 1, openRequest().orElseThrow().refuse(because, now));
        return new ExtensionRefused(caseRef(), id(), name(), because);
    }

    public HearingExtended extend(Extension.Grant grant, Person granter) {
        refuseIf(rules().againstExtension(grant.due(), grant.grantedAt(), grant.registeredAt()));
        Extension extension = new Extension(this, agreement().at(grant.grantedAt()), grant, granter);
        extensions.add(extension);
        extensions.sort(Comparator.comparing(Extension::grantedAt));
        agreed = new DueMoment(agreement().now());
        return new HearingExtended(
                caseRef(),
                id(),
                name(),
                grant.due(),
                grant.reason(),
                grant.grantedAt(),
                agreement().counts(extension));
    }

    /** Asks for more. The first arrival keeps its time. */
    public HearingSentBack sendBack(String missing, Instant now, Person from) {
        refuseIf(rules().againstSendingBack());
        returns.add(new SentBack(this, latestStatement().orElseThrow(), missing, now, from));
        counted = counted().sentBack(now.truncatedTo(ChronoUnit.MICROS));
        return new HearingSentBack(caseRef(), id(), name(), missing);
    }

    /** Chases the authority; nobody when the daily run does it. */
    public HearingReminded remind(String note, Instant now, @Nullable Person from) {
        refuseIf(rules().againstReminder(now));
        reminders.add(new Reminder(this, note, now, from));
        return new HearingReminded(caseRef(), id(), name(), note);
    }

    /** The day by which the authority itself wants to be done. */
    public InternalDueSet aimFor(LocalDate day) {
        refuseIf(rules().againstInternalDue(day));
        internalDue = day;
        return new InternalDueSet(caseRef(), id(), name(), day);
    }

    /** The question fell away. What was due later need not be answered any more. */
    HearingCancelled cancel(Instant from) {
        Instant moment = from.isBefore(sentAt()) ? sentAt() : from.truncatedTo(ChronoUnit.MICROS);
        cancelledAt = moment;
        return new HearingCancelled(caseRef(), id(), name(), moment);
    }

    private String caseRef() {
        return question().ref();
    }

    private String name() {
        return authority().name();
    }

    public HearingRules rules() {
        return new HearingRules(this);
    }

    Agreement agreement() {
        return new Agreement(originalDue(), extensions());
    }

    /** The deadline agreed, which is the one that is scored. */
    public Deadline due() {
        return agreed.deadline();
    }

    public Standing standing(Instant now) {
        if (isCancelled()) {
            return Standing.CANCELLED;
        }
        if (isSentBack()) {
            return Standing.SENT_BACK;
        }
        return firstArrival()
                .map(first -> due().isMetBy(first) ? Standing.ANSWERED : Standing.ANSWERED_LATE)
                .orElseGet(() -> due().isOver(now) ? Standing.OVERDUE : Standing.WAITING);
    }

    public boolean isAnswered() {
        return !statements.isEmpty();
    }

    public boolean isCancelled() {
        return cancelledAt != null;
    }

    boolean isCancelledBy(Instant moment) {
        return cancelledAt != null && !cancelledAt.isAfter(moment);
    }

    /** Whether something is missing that has not come since it was asked for. */
    public boolean isSentBack() {
        return !returns.isEmpty()
                && latestStatement()
                        .filter(returns.get(returns.size() - 1).statement()::equals)
                        .isPresent();
    }

    public boolean isOnward() {
        return parent != null;
    }

    public Optional<Hearing> parent() {
        return Optional.ofNullable(parent);
    }

    public List<Hearing> onward() {
        return List.copyOf(onward);
    }

    public Optional<LocalDate> internalDue() {
        return Optional.ofNullable(internalDue);
    }

    public Optional<Instant> cancelledAt() {
        return Optional.ofNullable(cancelledAt);
    }

    /** In the order they arrived. */
    public List<Statement> statements() {
        return List.copyOf(statements);
    }

    public Optional<Instant> firstArrival() {
        return Optional.ofNullable(counted().arrivedAt());
    }

    private Counted counted() {
        return counted == null ? Counted.nothing() : counted;
    }

    public Optional<Statement> latestStatement() {
        return statements.isEmpty() ? Optional.empty() : Optional.of(statements.get(statements.size() - 1));
    }

    public Statement statement(int number) {
        return statements.stream()
                .filter(statement -> statement.number() == number)
                .findFirst()
                .orElseThrow();
    }

    /** In the order they were granted. */
    public List<Extension> extensions() {
        return List.copyOf(extensions);
    }

    /** Whether an extension moved the deadline. */
    public boolean counts(Extension extension) {
        return agreement().counts(extension);
    }

    public List<ExtensionRequest> requests() {
        return List.copyOf(requests);
    }

    public Optional<ExtensionRequest> openRequest() {
        return requests.stream().reduce((earlier, later) -> later).filter(ExtensionRequest::isOpen);
    }

    public List<SentBack> returns() {
        return List.copyOf(returns);
    }

    public List<Reminder> reminders() {
        return List.copyOf(reminders);
    }
}
