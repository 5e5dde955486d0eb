package dk.rettidig.sample;

import dk.rettidig.answer.Draft;
import dk.rettidig.approval.ApprovalRound;
import dk.rettidig.approval.Decision;
import dk.rettidig.approval.RoundLevel;
import dk.rettidig.approval.Standing;
import dk.rettidig.approval.Submit;
import dk.rettidig.approval.deputy.Deputies;
import dk.rettidig.approval.deputy.Deputy;
import dk.rettidig.approval.route.Level;
import dk.rettidig.journal.Journal;
import dk.rettidig.people.Office;
import dk.rettidig.people.People;
import dk.rettidig.people.Person;
import dk.rettidig.people.Role;
import dk.rettidig.question.Question;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** The letters on their way through the levels: most of them signed by all, some still on somebody's desk. */
@ApplicationScoped
class SampleRounds {

    @Inject
    Submit submit;

    @Inject
    People people;

    @Inject
    Deputies deputies;

    @Inject
    Journal journal;

    @Inject
    WorkDiary diary;

    ApprovalRound submitted(Draft draft, LocalDate on) {
        return submit.submitPast(draft, draft.by(), diary.at(on, 14));
    }

    /** A level a day, the last one on the day the letter is sent. */
    void signAll(ApprovalRound round, LocalDate last) {
        int levels = round.levels().size();
        for (RoundLevel level : round.levels()) {
            sign(round, diary.add(last, level.place() - levels + 1));
        }
    }

    void sign(ApprovalRound round, LocalDate on) {
        Level level = round.currentLevel().orElseThrow().level();
        Person holder = holder(level, round.question(), on);
        Standing standing = isAway(round, level)
                ? new Standing(deputyOf(holder, round.question(), on), holder)
                : new Standing(holder, null);
        Instant at = diary.at(on, 9);
        journal.recordAt(round.sign(Optional.of(standing), null, "", at), standing.person(), at);
    }

    void sendBack(ApprovalRound round, Decision.Kind kind, String note, LocalDate on) {
        Level level = round.currentLevel().orElseThrow().level();
        Person holder = holder(level, round.question(), on);
        Instant at = diary.at(on, 10);
        journal.recordAt(round.sendBack(Optional.of(new Standing(holder, null)), kind, note, at), holder, at);
    }

    /** Once in a while the permanent secretary is on leave, and the head of another office signs. */
    private static boolean isAway(ApprovalRound round, Level level) {
        return level == Level.PERMANENT_SECRETARY && round.question().ref().endsWith("3");
    }

    private Person deputyOf(Person holder, Question question, LocalDate on) {
        Person deputy = people.holding(Role.HEAD_OF_OFFICE, on).stream()
                .filter(person -> !isOf(person, question))
                .findFirst()
                .orElseThrow();
        Deputy named = new Deputy(deputy, holder, diary.add(on, -2), diary.add(on, 2));
        return deputies.add(named).person();
    }

    Person holder(Level level, Question question, LocalDate day) {
        return people.holding(level.role(), day).stream()
                .filter(person -> !level.isOfOneOffice() || isOf(person, question))
                .findFirst()
                .orElseThrow();
    }

    private static boolean isOf(Person person, Question question) {
        Office office = question.currentAllocation().orElseThrow().office();
        return person.office().filter(office::isSame).isPresent();
    }
}
