package dk.rettidig.hearing;

import static dk.rettidig.hearing.HearingObstacle.AFTER_ANSWER_DUE;
import static dk.rettidig.hearing.HearingObstacle.AFTER_OWN_DUE;
import static dk.rettidig.hearing.HearingObstacle.ANSWERED;
import static dk.rettidig.hearing.HearingObstacle.ASKED_ALREADY;
import static dk.rettidig.hearing.HearingObstacle.BEFORE_SENT;
import static dk.rettidig.hearing.HearingObstacle.CANCELLED;
import static dk.rettidig.hearing.HearingObstacle.DUE_BEFORE_SENT;
import static dk.rettidig.hearing.HearingObstacle.IN_THE_FUTURE;
import static dk.rettidig.hearing.HearingObstacle.NOT_ANSWERED;
import static dk.rettidig.hearing.HearingObstacle.NOT_A_UNIT;
import static dk.rettidig.hearing.HearingObstacle.NOT_LATER;
import static dk.rettidig.hearing.HearingObstacle.NOT_REQUESTED;
import static dk.rettidig.hearing.HearingObstacle.REMINDED_TODAY;
import static dk.rettidig.hearing.HearingObstacle.REQUESTED_ALREADY;
import static dk.rettidig.hearing.HearingObstacle.SAME_WORDS;
import static dk.rettidig.hearing.HearingObstacle.SENT_BACK_ALREADY;
import static dk.rettidig.hearing.HearingObstacle.SENT_IN_THE_FUTURE;
import static dk.rettidig.refusal.Obstacle.among;
import static dk.rettidig.refusal.Obstacle.when;

import dk.rettidig.calendar.DanishTime;
import dk.rettidig.calendar.Deadline;
import dk.rettidig.hearing.Sending.Request;
import dk.rettidig.hearing.said.Words;
import dk.rettidig.people.authority.Authority;
import dk.rettidig.question.Question;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** What stands in the way of what. The lists that need nothing entered decide whether a button can be pressed. */
public final class HearingRules {

    private final Hearing hearing;

    HearingRules(Hearing hearing) {
        this.hearing = hearing;
    }

    static List<HearingObstacle> againstSending(Question question, Request request) {
        return among(List.of(
                when(request.sentAt().isAfter(request.registeredAt()), SENT_IN_THE_FUTURE),
                when(request.due().isOver(request.sentAt()), DUE_BEFORE_SENT),
                when(isOfNoUse(question, request.due(), request.registeredAt()), AFTER_ANSWER_DUE)));
    }

    /** A statement that comes after the answer is due is of no use, as long as the answer can still be in time. */
    private static boolean isOfNoUse(Question question, Deadline due, Instant now) {
        LocalDate today = DanishTime.dayOf(now);
        return question.due()
                .filter(day -> !today.isAfter(day) && due.day().isAfter(day))
                .isPresent();
    }

    public List<HearingObstacle> againstStatement() {
        return among(List.of(when(hearing.isCancelled(), CANCELLED)));
    }

    public List<HearingObstacle> againstStatement(Words words, Instant receivedAt, Instant now) {
        return among(List.of(
                when(hearing.isCancelledBy(receivedAt), CANCELLED),
                when(receivedAt.isBefore(hearing.sentAt()), BEFORE_SENT),
                when(receivedAt.isAfter(now), IN_THE_FUTURE),
                when(
                        hearing.latestStatement()
                                .filter(latest -> latest.says(words))
                                .isPresent(),
                        SAME_WORDS)));
    }

    /** Against any new deadline given at that moment. */
    public List<HearingObstacle> againstExtension(Instant at) {
        return among(List.of(
                when(hearing.isCancelledBy(at), CANCELLED),
                when(hearing.firstArrival().filter(first -> !first.isAfter(at)).isPresent(), ANSWERED)));
    }

    List<HearingObstacle> againstExtension(Deadline due, Instant at, Instant now) {
        return both(
                againstExtension(at),
                among(List.of(
                        when(at.isAfter(now), IN_THE_FUTURE),
                        when(at.isBefore(hearing.sentAt()), BEFORE_SENT),
                        when(due.compareTo(hearing.agreement().at(at)) <= 0, NOT_LATER),
                        when(isOfNoUse(hearing.question(), due, now), AFTER_ANSWER_DUE),
                        when(isAfterParent(due), AFTER_OWN_DUE))));
    }

    private boolean isAfterParent(Deadline due) {
        return hearing.parent().filter(own -> due.compareTo(own.due()) > 0).isPresent();
    }

    public List<HearingObstacle> againstRequest(Instant now) {
        return both(
                againstExtension(now), among(List.of(when(hearing.openRequest().isPresent(), REQUESTED_ALREADY))));
    }

    public List<HearingObstacle> againstRefusingRequest() {
        return among(List.of(when(hearing.openRequest().isEmpty(), NOT_REQUESTED)));
    }

    public List<HearingObstacle> againstSendingBack() {
        return among(List.of(
                when(hearing.isCancelled(), CANCELLED),
                when(!hearing.isAnswered(), NOT_ANSWERED),
                when(hearing.isSentBack(), SENT_BACK_ALREADY)));
    }

    public List<HearingObstacle> againstReminder(Instant now) {
        LocalDate today = DanishTime.dayOf(now);
        boolean isReminded = hearing.reminders().stream()
                .anyMatch(sent -> DanishTime.dayOf(sent.sentAt()).equals(today));
        return both(againstChasing(), among(List.of(when(isReminded, REMINDED_TODAY))));
    }

    private List<HearingObstacle> againstChasing() {
        return among(List.of(
                when(hearing.isCancelled(), CANCELLED), when(hearing.isAnswered() && !hearing.isSentBack(), ANSWERED)));
    }

    public List<HearingObstacle> againstOnward() {
        return againstChasing();
    }

    List<HearingObstacle> againstOnward(Authority unit, Request request) {
        boolean isUnit = unit.parent().filter(hearing.authority()::isSame).isPresent();
        boolean isAsked =
                hearing.onward().stream().anyMatch(child -> child.authority().isSame(unit) && !child.isCancelled());
        return both(
                againstOnward(),
                among(List.of(
                        when(!isUnit, NOT_A_UNIT),
                        when(request.due().isOver(request.sentAt()), DUE_BEFORE_SENT),
                        when(request.due().compareTo(hearing.due()) > 0, AFTER_OWN_DUE),
                        when(isAsked, ASKED_ALREADY))));
    }

    List<HearingObstacle> againstInternalDue(LocalDate day) {
        return among(List.of(
                when(hearing.isCancelled(), CANCELLED),
                when(day.isAfter(hearing.due().day()), AFTER_OWN_DUE)));
    }

    private static List<HearingObstacle> both(List<HearingObstacle> some, List<HearingObstacle> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }
}
