package dk.rettidig.intake.parliament;

import dk.rettidig.calendar.DanishTime;
import dk.rettidig.intake.parliament.PublishedAnswers.Published;
import dk.rettidig.journal.Journal;
import dk.rettidig.language.Messages;
import dk.rettidig.people.Person;
import dk.rettidig.question.AnswerGiven;
import dk.rettidig.question.AnswerGiven.Kind;
import dk.rettidig.question.Ending;
import dk.rettidig.question.Question;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Holds what Parliament says happened against what happened here. A question nobody here has begun on follows Parliament;
 * of every other one a person is told.
 */
@ApplicationScoped
class Reconcile {

    @Inject
    ParliamentQuestions parliament;

    @Inject
    Journal journal;

    @Inject
    InstantSource clock;

    void facts(Question question, SourceFacts before, SourceQuestion source) {
        Instant now = clock.instant();
        String minister = source.facts().minister();
        if (!before.minister().equals(minister)) {
            parliament.notice(question, Notice.Kind.MINISTER_CHANGED, before.minister() + " → " + minister, now);
        }
        if (!SourceFacts.of(question).equals(source.facts())) {
            parliament.notice(
                    question,
                    Notice.Kind.FACTS_DIFFER,
                    String.valueOf(source.facts().hashCode()),
                    now);
        }
    }

    void events(Question question, SourceQuestion source, PublishedAnswers known, boolean knownWithdrawn, Person by) {
        if (source.wordless()) {
            parliament.notice(question, Notice.Kind.WORDS_MISSING, "", clock.instant());
        }
        List<Published> news = new ArrayList<>(source.answers().list());
        news.removeAll(known.list());
        news.forEach(published -> answered(question, published, by));
        if (source.withdrawn() && !knownWithdrawn) {
            withdrawn(question, by);
        }
    }

    private void withdrawn(Question question, Person by) {
        Instant now = clock.instant();
        if (isUntouched(question) && question.obstaclesToAnyWork().isEmpty()) {
            String reason = Messages.danish().say("intake.parliament.withdrawn");
            journal.record(question.end(Ending.Kind.WITHDRAWN, DanishTime.dayOf(now), reason, "", by, now), by);
        } else if (question.ending().isEmpty()) {
            parliament.notice(question, Notice.Kind.WITHDRAWN, "", now);
        }
    }

    private void answered(Question question, Published published, Person by) {
        Optional<AnswerGiven> ours = question.answers().stream()
                .filter(given -> given.kind() == published.kind())
                .reduce((earlier, later) -> later);
        if (isUntouched(question)) {
            Kind kind = kindHere(question, published.kind());
            if (question.obstaclesToAnswer(kind).isEmpty()) {
                journal.record(question.answered(kind, published.on(), by, clock.instant()), by);
            }
        } else if (ours.isEmpty()) {
            parliament.notice(
                    question, Notice.Kind.PUBLISHED_NOT_SENT, published.on().toString(), clock.instant());
        } else if (!ours.get().on().equals(published.on())) {
            parliament.notice(
                    question, Notice.Kind.DATE_DIFFERS, ours.get().on() + " → " + published.on(), clock.instant());
        }
    }

    /** What follows a final answer corrects it, and what nothing came before is no correction. */
    private static Kind kindHere(Question question, Kind published) {
        boolean isAnswered = question.answers().stream().anyMatch(given -> given.kind() == Kind.FINAL);
        if (published == Kind.FINAL && isAnswered) {
            return Kind.CORRECTION;
        }
        return published == Kind.CORRECTION && question.answers().isEmpty() ? Kind.FINAL : published;
    }

    /** Nobody in the ministry was given it. */
    private static boolean isUntouched(Question question) {
        return question.currentAllocation().isEmpty();
    }
}
