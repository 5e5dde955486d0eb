package dk.rettidig.answer.http;

import static dk.rettidig.refusal.Obstacle.among;
import static dk.rettidig.refusal.Obstacle.refuseIf;
import static dk.rettidig.refusal.Obstacle.when;

import dk.rettidig.answer.Answer;
import dk.rettidig.answer.AnswerObstacle;
import dk.rettidig.answer.Answers;
import dk.rettidig.answer.Draft;
import dk.rettidig.answer.LetterFacts;
import dk.rettidig.answer.Manuscript;
import dk.rettidig.answer.Quoting;
import dk.rettidig.answer.working.WorkingCopy;
import dk.rettidig.journal.Journal;
import dk.rettidig.people.Person;
import dk.rettidig.question.AnswerGiven;
import dk.rettidig.question.Question;
import dk.rettidig.writing.Written;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Writes the next draft, whether it came from a program, a form or Word. */
@ApplicationScoped
public class WriteDraft {

    @Inject
    Answers answers;

    @Inject
    Quoting quoting;

    @Inject
    Additions additions;

    @Inject
    TypeTogether together;

    @Inject
    Journal journal;

    @Inject
    InstantSource clock;

    Draft write(Question question, DraftInput input, Person by) {
        Answer answer = answers.openOrNew(question, wanted(question, input.kind()));
        LetterFacts facts = input.facts(factsBefore(answer));
        Written written = input.written();
        Written whole = input.add() == null ? written : additions.add(input.add(), written, question, facts.voice());
        boolean wasUnsaved = isUnsaved(question);
        Draft draft = written(answer, whole, facts, baseOf(question, input), by);
        return together.settle(draft, input, wasUnsaved);
    }

    private boolean isUnsaved(Question question) {
        return together.of(question).filter(together::isUnsaved).isPresent();
    }

    /** What was typed in a working copy goes on from the draft it knows, however old the page is. */
    private @Nullable Integer baseOf(Question question, DraftInput input) {
        Long known = input.copy();
        if (known == null) {
            return input.base();
        }
        Optional<WorkingCopy> copy = together.of(question).filter(one -> one.id() == known);
        refuseIf(among(List.of(when(copy.isEmpty(), AnswerObstacle.NEWER_DRAFT))));
        return copy.orElseThrow().base();
    }

    Draft write(Answer answer, Written written, LetterFacts facts, Person by) {
        boolean wasUnsaved = isUnsaved(answer.question());
        return together.settleElsewhere(written(answer, written, facts, null, by), wasUnsaved);
    }

    /** The same words twice are one draft: whoever sends them again gets the first. */
    private Draft written(Answer answer, Written written, LetterFacts facts, @Nullable Integer base, Person by) {
        Manuscript manuscript = quoting.tied(answer.question(), answer.latest(), written, facts);
        if (!answer.says(manuscript)) {
            refuseIf(obstaclesTo(answer, base));
            journal.record(answer.redraft(manuscript, by, clock.instant()), by);
            answers.flush();
        }
        return answer.latest().orElseThrow();
    }

    AnswerGiven.Kind kindOf(Question question, DraftInput input) {
        return wanted(question, input.kind());
    }

    /** What the letter would say besides its words. */
    LetterFacts factsOf(Question question, DraftInput input) {
        return input.facts(factsBefore(answers.openOrUnkept(question, kindOf(question, input))));
    }

    /** The draft that would be written of what somebody types; it is not kept. */
    Draft proposed(WorkingCopy copy, Person by) {
        Answer answer = answers.openOrUnkept(copy.question(), copy.kind());
        Manuscript manuscript = quoting.tied(copy.question(), answer.latest(), copy.written(), copy.facts());
        return answer.proposed(manuscript, by, clock.instant());
    }

    private AnswerGiven.Kind wanted(Question question, AnswerGiven.@Nullable Kind said) {
        return said == null ? answers.kindOfNext(question) : said;
    }

    private static List<AnswerObstacle> obstaclesTo(Answer answer, @Nullable Integer base) {
        int newest = answer.latest().map(Draft::number).orElse(0);
        return among(List.of(when(base != null && base < newest, AnswerObstacle.NEWER_DRAFT)));
    }

    private LetterFacts factsBefore(Answer answer) {
        return answer.latest()
                .or(() -> answers.current(answer.question()).flatMap(Answer::latest))
                .map(draft -> new LetterFacts(
                        draft.facts().voice(),
                        draft.answer().isSame(answer)
                                ? draft.facts().letterDate().orElse(null)
                                : null,
                        draft.facts().caseNumber(),
                        draft.facts().documentNumber(),
                        draft.facts().expectedOn().orElse(null)))
                .orElseGet(LetterFacts::unknown);
    }
}
