package dk.rettidig.sample;

import dk.rettidig.calendar.AnswerRules;
import dk.rettidig.calendar.DanishCalendar;
import dk.rettidig.calendar.DanishTime;
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
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/** Some sixty questions, the oldest two years back, asked by invented members of parties that do not exist. */
@ApplicationScoped
class SampleQuestions {

    private static final int MANY = 60;
    private static final int DAYS_BACK = 730;

    private static final List<Asker> MEMBERS = List.of(
            new Asker("Sofie Kjær", "X", true),
            new Asker("Morten Bech", "Y", true),
            new Asker("Ingrid Toft", "Z", true),
            new Asker("Villads Krogh", "W", false));

    private static final List<String> SUBJECTS = List.of(
            "hvor mange gange politiet i de seneste fem år har anvendt droner til overvågning ved fodboldkampe, fordelt"
                    + " på politikredse",
            "hvor mange anmeldelser om romancesvindel politiet har modtaget, og hvor mange der har ført til sigtelse",
            "den gennemsnitlige responstid for borgere, der ringer 112, fordelt på politikredse",
            "hvor mange årsværk politiet har anvendt på grænsekontrol i hvert af de seneste tre år",
            "hvor mange indsatte der er blevet overflyttet på grund af pladsmangel",
            "hvordan politiet prioriterer sager om tyveri af værktøj fra håndværkere",
            "antallet af sager om vold i nære relationer, hvor sagsbehandlingstiden har været over et år",
            "hvilke overvejelser der er gjort om kameraer på betjentes uniformer");

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
    InstantSource clock;

    int ask() {
        LocalDate today = DanishTime.today(clock);
        for (int i = 0; i < MANY; i++) {
            LocalDate askedOn = today.minusDays((long) DAYS_BACK * (MANY - 1 - i) / (MANY - 1));
            allocated(asked(i, askedOn), i, askedOn);
        }
        return MANY;
    }

    private Question asked(int i, LocalDate askedOn) {
        Committee committee = committees.byAbbreviation("REU", askedOn).orElseThrow();
        int sessionYear = askedOn.getMonthValue() >= 10 ? askedOn.getYear() : askedOn.getYear() - 1;
        QuestionRef ref = new QuestionRef(sessionYear + "1", "REU", Matter.GENERAL, "", 100 + 7 * i);
        String text = "Vil ministeren oplyse " + SUBJECTS.get(i % SUBJECTS.size()) + "?";
        Sheet sheet = new Sheet(committee, "justitsministeren", askedOn, null, "", text);
        List<Asker> askers = List.of(MEMBERS.get(i % MEMBERS.size()));
        Person secretary = first(Role.DISPATCHER);
        Instant received = at(askedOn, 9 + i % 5);
        Question question = questions.add(Question.asked(
                ref, sheet, askers, new AnswerRules(calendar).generalBusiness(askedOn, null), secretary, received));
        journal.recordPast(new QuestionReceived(question.ref(), sheet.sender()), secretary, received);
        return question;
    }

    private void allocated(Question question, int i, LocalDate askedOn) {
        if (i == MANY - 1) {
            return;
        }
        List<Person> officers = people.holding(Role.CASE_OFFICER);
        Person officer = officers.get(i % officers.size());
        Office office = officer.office().orElseThrow();
        Person head = first(Role.HEAD_OF_OFFICE);
        Instant given = at(askedOn, 15);
        journal.recordPast(question.allocateTo(office, officer, head, given), head, given);
        if (i < MANY - 3) {
            Instant taken = at(askedOn, 16);
            journal.recordPast(question.accept(officer, taken), officer, taken);
        }
    }

    private Person first(Role role) {
        return people.holding(role).get(0);
    }

    private static Instant at(LocalDate day, int hour) {
        return day.atTime(LocalTime.of(hour, 12)).atZone(DanishTime.ZONE).toInstant();
    }
}
