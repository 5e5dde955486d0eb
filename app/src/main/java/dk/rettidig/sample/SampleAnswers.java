package dk.rettidig.sample;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import dk.rettidig.answer.Draft;
import dk.rettidig.approval.ApprovalRound;
import dk.rettidig.approval.Decision;
import dk.rettidig.dispatch.Dispatch;
import dk.rettidig.dispatch.SendAnswer;
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

    private static final String UNCERTAIN =
            "Opgørelsen er foretaget på grundlag af politiets sagsstyringssystem og er forbundet med usikkerhed.";

    @Inject
    People people;

    @Inject
    SampleDrafts drafts;

    @Inject
    SampleRounds rounds;

    @Inject
    SendAnswer sendAnswer;

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
        LocalDate begun = diary.add(on, kind == Kind.FINAL ? -4 : -2);
        ApprovalRound round = rounds.submitted(drafts.write(question, kind, on, begun), begun);
        rounds.signAll(round, on);
        Dispatch unused = sendAnswer.sentPast(round, on, sender, diary.at(on, 15));
    }

    /** How far the letters of the last weeks have come, counted from the newest question. */
    void progress(Question question, int fromTheNewest) {
        LocalDate today = diary.today();
        switch (fromTheNewest) {
            case 8 -> {
                ApprovalRound unused = submitted(question, -4);
                drafted(question, -1, UNCERTAIN);
            }
            case 9 -> drafted(question, -2);
            case 10 -> signed(submitted(question, -4), 2);
            case 11 -> signed(submitted(question, -2), 0);
            case 12 -> signed(submitted(question, -5), 4);
            case 13 ->
                rounds.sendBack(
                        submitted(question, -3),
                        Decision.Kind.RETURNED_TO_DRAFTER,
                        "Det bør fremgå, hvilken periode tallene vedrører.",
                        diary.add(today, -1));
            default -> {}
        }
    }

    @CanIgnoreReturnValue
    private Draft drafted(Question question, int workingDays, String... more) {
        return drafts.write(question, Kind.FINAL, null, diary.add(diary.today(), workingDays), more);
    }

    private ApprovalRound submitted(Question question, int workingDays) {
        return rounds.submitted(drafted(question, workingDays), diary.add(diary.today(), workingDays));
    }

    /** One level a day, until yesterday. */
    private void signed(ApprovalRound round, int levels) {
        for (int level = 0; level < levels; level++) {
            rounds.sign(round, diary.add(diary.today(), level - levels));
        }
    }

    private void end(Question question, Ending.Kind kind, String reason, String receiver) {
        Person secretary = people.holding(Role.DISPATCHER).get(0);
        LocalDate on = diary.add(question.sheet().askedOn(), 5);
        Instant at = diary.at(on, 14);
        journal.recordAt(question.end(kind, on, reason, receiver, secretary, at), secretary, at);
    }
}
