package dk.rettidig.sample;

import dk.rettidig.journal.Journal;
import dk.rettidig.people.People;
import dk.rettidig.people.Person;
import dk.rettidig.people.Role;
import dk.rettidig.question.AnswerGiven.Kind;
import dk.rettidig.question.Ending;
import dk.rettidig.question.Question;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;

/** How the questions of the past were closed: most answered in time, a few late, for now first, or not at all. */
@ApplicationScoped
class SampleAnswers {

    private static final int WITHDRAWN = 7;
    private static final int TRANSFERRED = 20;
    private static final int LAPSED = 35;

    @Inject
    People people;

    @Inject
    Journal journal;

    @Inject
    WorkDiary diary;

    /** Whether a question ended without an answer, so that nobody answered its hearing either. */
    static boolean endsUnanswered(int number) {
        return number == WITHDRAWN || number == TRANSFERRED || number == LAPSED;
    }

    void close(Question question, int number) {
        LocalDate due = diary.onOrBefore(question.due().orElseThrow());
        switch (number) {
            case WITHDRAWN -> end(question, Ending.Kind.WITHDRAWN, "Spørgeren har trukket spørgsmålet tilbage.", "");
            case TRANSFERRED ->
                end(question, Ending.Kind.TRANSFERRED, "Området hører under en anden minister.", "finansministeren");
            case LAPSED -> end(question, Ending.Kind.LAPSED, "Folketingsvalg", "");
            default -> answer(question, number, due);
        }
    }

    private void answer(Question question, int number, LocalDate due) {
        if (number % 13 == 5) {
            send(question, Kind.INTERIM, due);
            send(question, Kind.FINAL, diary.add(due, 10));
        } else {
            send(question, Kind.FINAL, diary.add(due, number % 9 == 6 ? 2 : -(number % 3)));
        }
        if (number % 20 == 12) {
            send(question, Kind.CORRECTION, diary.add(due, 15));
        }
    }

    /** Something was sent, and the rest is still to come. */
    void answerForNow(Question question) {
        send(question, Kind.INTERIM, diary.onOrBefore(question.due().orElseThrow()));
    }

    private void send(Question question, Kind kind, LocalDate on) {
        Person sender = people.holding(Role.DISPATCHER).get(0);
        Instant at = diary.at(on, 15);
        journal.recordPast(question.answered(kind, on, sender, at), sender, at);
    }

    private void end(Question question, Ending.Kind kind, String reason, String receiver) {
        Person secretary = people.holding(Role.DISPATCHER).get(0);
        LocalDate on = diary.add(question.sheet().askedOn(), 5);
        Instant at = diary.at(on, 14);
        journal.recordPast(question.end(kind, on, reason, receiver, secretary, at), secretary, at);
    }
}
