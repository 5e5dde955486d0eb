package dk.rettidig.hearing;

import dk.rettidig.calendar.DanishTime;
import dk.rettidig.journal.Journal;
import dk.rettidig.question.Ending;
import dk.rettidig.question.QuestionHappening.QuestionEnded;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;

/** Nobody needs to answer a question that fell away. */
@ApplicationScoped
class CancelHearings {

    @Inject
    Hearings hearings;

    @Inject
    Journal journal;

    void on(@Observes QuestionEnded ended) {
        for (Hearing hearing : hearings.ofQuestion(ended.caseRef())) {
            Ending ending = hearing.question().ending().orElseThrow();
            if (!hearing.isCancelled() && isUnanswered(hearing, ending)) {
                journal.record(hearing.cancel(momentOf(ending)), ending.by());
            }
        }
    }

    /** What arrived on the very day still counts: nobody knows which came first. */
    private static boolean isUnanswered(Hearing hearing, Ending ending) {
        return hearing.firstArrival()
                .filter(first -> first.isBefore(DanishTime.endOf(ending.on())))
                .isEmpty();
    }

    /** Now, or when the day that is registered afterwards began. */
    private static Instant momentOf(Ending ending) {
        Instant day = DanishTime.endOf(ending.on().minusDays(1));
        boolean isPast = ending.on().isBefore(DanishTime.dayOf(ending.recordedAt()));
        return isPast ? day : ending.recordedAt();
    }
}
