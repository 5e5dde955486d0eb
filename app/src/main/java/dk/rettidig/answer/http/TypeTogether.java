package dk.rettidig.answer.http;

import static dk.rettidig.refusal.Obstacle.among;
import static dk.rettidig.refusal.Obstacle.refuseIf;
import static dk.rettidig.refusal.Obstacle.when;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import dk.rettidig.answer.Answer;
import dk.rettidig.answer.AnswerObstacle;
import dk.rettidig.answer.Answers;
import dk.rettidig.answer.Draft;
import dk.rettidig.answer.LetterFacts;
import dk.rettidig.answer.working.Typed;
import dk.rettidig.answer.working.WorkingCopies;
import dk.rettidig.answer.working.WorkingCopy;
import dk.rettidig.people.Person;
import dk.rettidig.question.AnswerGiven;
import dk.rettidig.question.Question;
import dk.rettidig.writing.Written;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Keeps what several people type into one answer, and what becomes of it when one of them writes a draft. */
@ApplicationScoped
public class TypeTogether {

    @Inject
    Answers answers;

    @Inject
    WorkingCopies copies;

    @Inject
    InstantSource clock;

    /** The working copy of an answer that is still to be sent. */
    Optional<WorkingCopy> of(Question question) {
        return copies.of(question).filter(copy -> isUnsaved(copy) || !isSent(copy));
    }

    /** It says something else than the draft it goes on from. */
    boolean isUnsaved(WorkingCopy copy) {
        Written before = newestAnswer(copy)
                .flatMap(answer -> answer.drafts().stream()
                        .filter(draft -> draft.number() == copy.base())
                        .findFirst())
                .map(Draft::written)
                .orElse(Written.of(List.of()));
        return !copy.says(before);
    }

    private boolean isSent(WorkingCopy copy) {
        return newestAnswer(copy).filter(Answer::isSent).isPresent();
    }

    private Optional<Answer> newestAnswer(WorkingCopy copy) {
        return answers.of(copy.question()).stream()
                .filter(answer -> answer.kind() == copy.kind())
                .reduce((earlier, later) -> later);
    }

    WorkingCopy keep(Question question, DraftInput input, LetterFacts before, Person by) {
        Question mine = answers.inTurn(question);
        WorkingCopy copy = of(mine).orElseGet(() -> begin(mine, input, before, by));
        refuseIf(obstaclesToGoOn(copy, input));
        AnswerGiven.Kind kind = Objects.requireNonNullElse(input.kind(), copy.kind());
        copy.tells(kind, input.facts(copy.facts()), clock.instant());
        return input.typed().map(typed -> grow(copy, typed, by)).orElse(copy);
    }

    private WorkingCopy grow(WorkingCopy copy, Typed typed, Person by) {
        return copies.grow(copy, typed, by, clock.instant());
    }

    private WorkingCopy begin(Question question, DraftInput input, LetterFacts before, Person by) {
        copies.of(question).ifPresent(copies::remove);
        AnswerGiven.Kind kind = Objects.requireNonNullElseGet(input.kind(), () -> answers.kindOfNext(question));
        Answer answer = answers.openOrUnkept(question, kind);
        return copies.add(new WorkingCopy(answer, before, by, clock.instant()));
    }

    /** An editor may go on in the copy it knows, or in one that began where it began. */
    static List<AnswerObstacle> obstaclesToGoOn(WorkingCopy copy, DraftInput input) {
        boolean isAnother = input.copy() == null
                ? input.typed().isPresent() && copy.from() != Objects.requireNonNullElse(input.base(), 0)
                : input.copy() != copy.id();
        return among(List.of(when(isAnother, AnswerObstacle.NEWER_DRAFT)));
    }

    /**
     * A draft was written of what a page sent. What was typed goes on from it if it came from there; and it has gone into
     * it if the writer saw all of it.
     */
    @CanIgnoreReturnValue
    Draft settle(Draft draft, DraftInput input, boolean wasUnsaved) {
        Long known = input.copy();
        Optional<WorkingCopy> copy = copies.of(draft.answer().question())
                .filter(one -> known != null && one.id() == known)
                .filter(one -> !one.says(draft.written()));
        if (copy.isEmpty()) {
            return settleElsewhere(draft, wasUnsaved);
        }
        boolean sawAll = Objects.equals(input.version(), copy.get().steps());
        if (sawAll) {
            copies.remove(copy.get());
        } else if (input.document() != null) {
            copy.get().goesOnFrom(draft);
        }
        return draft;
    }

    /** A draft was written elsewhere. What says something no draft says stays. */
    @CanIgnoreReturnValue
    Draft settleElsewhere(Draft draft, boolean wasUnsaved) {
        copies.of(draft.answer().question()).ifPresent(copy -> {
            if (copy.says(draft.written())) {
                copy.goesOnFrom(draft);
            } else if (!wasUnsaved) {
                copies.remove(copy);
            }
        });
        return draft;
    }
}
