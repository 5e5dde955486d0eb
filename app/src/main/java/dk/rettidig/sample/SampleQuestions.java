package dk.rettidig.sample;

import dk.rettidig.calendar.AnswerRules;
import dk.rettidig.calendar.DanishCalendar;
import dk.rettidig.journal.Journal;
import dk.rettidig.people.Office;
import dk.rettidig.people.People;
import dk.rettidig.people.Person;
import dk.rettidig.people.Role;
import dk.rettidig.people.parliament.Committee;
import dk.rettidig.people.parliament.Committees;
import dk.rettidig.question.Asker;
import dk.rettidig.question.Matter;
import dk.rettidig.question.Question;
import dk.rettidig.question.QuestionHappening.QuestionReceived;
import dk.rettidig.question.QuestionRef;
import dk.rettidig.question.Questions;
import dk.rettidig.question.Sheet;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Some sixty questions, the oldest two years back, asked by invented members of parties that do not exist. */
@ApplicationScoped
class SampleQuestions {

    private static final int MANY = 60;
    private static final int RECENT = 16;
    private static final int DAYS_BACK = 730;
    private static final int RECENT_DAYS = 41;
    /** Of the recent ones, counted from the newest, those the committee already has an answer to. */
    private static final int ANSWERED = 14;

    private static final int ANSWERED_FOR_NOW = 13;

    private static final List<Asker> MEMBERS = List.of(
            new Asker("Sofie Kjær", "X", true),
            new Asker("Morten Bech", "Y", true),
            new Asker("Ingrid Toft", "Z", true),
            new Asker("Villads Krogh", "W", false));

    @Inject
    Questions questions;

    @Inject
    People people;

    @Inject
    Committees committees;

    @Inject
    DanishCalendar calendar;

    @Inject
    Journal journal;

    @Inject
    WorkDiary diary;

    @Inject
    SampleHearings hearings;

    @Inject
    SampleAnswers answers;

    int ask() {
        for (int i = 0; i < MANY; i++) {
            Topic topic = Topic.ALL.get(i % Topic.ALL.size());
            Question question = asked(i, topic);
            int fromTheNewest = MANY - 1 - i;
            if (fromTheNewest >= RECENT) {
                past(question, topic, i);
            } else if (fromTheNewest > 0) {
                recent(question, topic, fromTheNewest);
            }
        }
        return MANY;
    }

    private void past(Question question, Topic topic, int i) {
        allocated(question, i, true);
        hearings.hear(question, topic, SampleAnswers.endsUnanswered(i) ? Course.WAITING : Course.past(i));
        answers.close(question, i);
    }

    /** The newest but one is still on somebody's desk. */
    private void recent(Question question, Topic topic, int fromTheNewest) {
        allocated(question, fromTheNewest, fromTheNewest > 1);
        hearings.hear(question, topic, Course.recent(fromTheNewest));
        if (fromTheNewest >= ANSWERED) {
            answers.close(question, fromTheNewest);
        } else if (fromTheNewest == ANSWERED_FOR_NOW) {
            answers.answerForNow(question);
        }
        answers.progress(question, fromTheNewest);
    }

    /** Evenly over two years, and closer together in the last weeks. */
    private LocalDate askedOn(int i) {
        int past = MANY - RECENT;
        int daysBack =
                i < past ? DAYS_BACK - (DAYS_BACK - RECENT_DAYS) * i / past : 1 + RECENT_DAYS * (MANY - 1 - i) / RECENT;
        return diary.onOrBefore(diary.today().minusDays(daysBack));
    }

    private Question asked(int i, Topic topic) {
        LocalDate askedOn = askedOn(i);
        Committee committee = committees.byAbbreviation("REU", askedOn).orElseThrow();
        int sessionYear = askedOn.getMonthValue() >= 10 ? askedOn.getYear() : askedOn.getYear() - 1;
        QuestionRef ref = new QuestionRef(sessionYear + "1", "REU", Matter.GENERAL, "", 100 + 7 * i);
        String text = "Vil ministeren oplyse " + topic.question() + "?";
        Sheet sheet = new Sheet(committee, "justitsministeren", askedOn, null, "", text);
        List<Asker> askers = List.of(MEMBERS.get(i % MEMBERS.size()));
        Person secretary = first(Role.DISPATCHER);
        Instant received = diary.at(askedOn, 9 + i % 5);
        Question question = questions.add(Question.asked(
                ref, sheet, askers, new AnswerRules(calendar).generalBusiness(askedOn, null), secretary, received));
        journal.recordAt(new QuestionReceived(question.ref(), sheet.sender()), secretary, received);
        return question;
    }

    private void allocated(Question question, int i, boolean accepted) {
        List<Person> officers = people.holding(Role.CASE_OFFICER);
        Person officer = officers.get(i % officers.size());
        Office office = officer.office().orElseThrow();
        LocalDate day = question.sheet().askedOn();
        Person head = headOf(office, day);
        Instant given = diary.at(day, 15);
        journal.recordAt(question.allocateTo(office, officer, head, given), head, given);
        if (accepted) {
            Instant taken = diary.at(day, 16);
            journal.recordAt(question.accept(officer, taken), officer, taken);
        }
    }

    private Person headOf(Office office, LocalDate day) {
        return people.holding(Role.HEAD_OF_OFFICE, day).stream()
                .filter(person -> person.office().filter(office::isSame).isPresent())
                .findFirst()
                .orElseThrow();
    }

    private Person first(Role role) {
        return people.holding(role).get(0);
    }
}
