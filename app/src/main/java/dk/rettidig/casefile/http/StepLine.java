package dk.rettidig.casefile.http;

import dk.rettidig.answer.Draft;
import dk.rettidig.approval.ApprovalRound;
import dk.rettidig.approval.http.RoundView;
import dk.rettidig.approval.route.Route;
import dk.rettidig.calendar.DanishTime;
import dk.rettidig.casefile.CaseFacts;
import dk.rettidig.casefile.CaseFile;
import dk.rettidig.casefile.Stage;
import dk.rettidig.hearing.Hearing;
import dk.rettidig.hearing.Statement;
import dk.rettidig.web.parts.Step.State;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One step of a case's way.
 *
 * @param name the message key of what is done
 * @param note the message key of what is said of the person and the day
 */
public record StepLine(String name, String note, @Nullable String person, @Nullable LocalDate day, State state) {

    private static StepLine done(String name, @Nullable LocalDate day) {
        return new StepLine(name, note("on", day), null, day, State.DONE);
    }

    private static StepLine due(String name, String note, @Nullable LocalDate day, State state) {
        return new StepLine(name, note(note, day), null, day, state);
    }

    private static StepLine by(String name, String person, Instant at, State state) {
        return new StepLine(name, "casefile.step.since", person, DanishTime.dayOf(at), state);
    }

    private static String note(String note, @Nullable LocalDate day) {
        return day == null ? "casefile.step.nothing" : "casefile.step." + note;
    }

    private StepLine skipped() {
        return new StepLine(name, note, person, day, State.SKIPPED);
    }

    /** @param route the way the letter will go, for the time before it is submitted */
    static List<StepLine> of(CaseFile file, Optional<Draft> draft, Route route) {
        List<StepLine> steps = new ArrayList<>();
        steps.add(done("casefile.step.received", file.question().sheet().askedOn()));
        steps.add(hearing(file));
        steps.add(draft(draft, file.stage()));
        steps.addAll(levels(file, route));
        steps.add(sent(file));
        boolean isEnded = file.question().ending().isPresent();
        return steps.stream()
                .map(step -> isEnded && step.state() != State.DONE ? step.skipped() : step)
                .toList();
    }

    private static StepLine hearing(CaseFile file) {
        String name = "casefile.step.hearing";
        List<Hearing> hearings = file.hearings();
        return switch (file.facts().hearing()) {
            case NONE ->
                due(name, "on", null, file.facts().letter() == CaseFacts.Letter.NONE ? State.AHEAD : State.SKIPPED);
            case WAITING ->
                due(
                        name,
                        "due",
                        last(hearings.stream().map(hearing -> hearing.due().day())),
                        State.NOW);
            case ANSWERED ->
                done(
                        name,
                        last(hearings.stream()
                                .flatMap(hearing -> hearing.latestStatement().stream())
                                .map(Statement::receivedAt)
                                .map(DanishTime::dayOf)));
        };
    }

    private static @Nullable LocalDate last(Stream<LocalDate> days) {
        return days.max(Comparator.naturalOrder()).orElse(null);
    }

    private static StepLine draft(Optional<Draft> draft, Stage stage) {
        String name = "casefile.step.draft";
        if (draft.isEmpty()) {
            return due(name, "on", null, stage == Stage.DRAFTING ? State.NOW : State.AHEAD);
        }
        State state = stage == Stage.DRAFTING ? State.NOW : State.DONE;
        return by(name, draft.get().by().name(), draft.get().writtenAt(), state);
    }

    private static List<StepLine> levels(CaseFile file, Route route) {
        Optional<ApprovalRound> live =
                file.currentRound().filter(round -> round.isOpen() || round.isApproved() || round.isSent());
        if (live.isEmpty()) {
            return route.stops().stream()
                    .map(stop -> due(stop.level().messageKey(), "by", stop.due(), State.AHEAD))
                    .toList();
        }
        RoundView round = RoundView.of(live.get());
        return round.levels().stream().map(level -> level(level, round)).toList();
    }

    private static StepLine level(RoundView.LevelView level, RoundView round) {
        String name = level.level().messageKey();
        if (level.signedBy() != null && level.signedAt() != null) {
            return by(name, level.signedBy(), level.signedAt(), State.DONE);
        }
        return due(name, "by", level.due(), level.level() == round.waitingFor() ? State.NOW : State.AHEAD);
    }

    private static StepLine sent(CaseFile file) {
        String name = "casefile.step.sent";
        LocalDate sent = last(file.question().answers().stream().map(given -> given.on()));
        if (sent != null) {
            State state = file.stage() == Stage.ANSWERED_INTERIM ? State.NOW : State.DONE;
            return new StepLine(name, "casefile.step.on", null, sent, state);
        }
        State state = file.stage() == Stage.APPROVED ? State.NOW : State.AHEAD;
        return due(name, "due", file.question().due().orElse(null), state);
    }
}
