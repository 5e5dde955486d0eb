package dk.rettidig.question;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.rettidig.calendar.AnswerRules;
import dk.rettidig.calendar.DanishCalendar;
import dk.rettidig.people.Office;
import dk.rettidig.people.Person;
import dk.rettidig.people.parliament.Committee;
import dk.rettidig.refusal.Refused;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class QuestionTest {

    private static final LocalDate ASKED = LocalDate.of(2024, 5, 30);
    private static final Instant NOW = Instant.parse("2024-05-30T12:00:00Z");

    private final Office office = new Office("POL", "Politikontoret", ASKED);
    private final Person officer = Person.inOffice(office, "Mette Holm", "mette.holm@ministerium.example", ASKED);
    private final Person other = Person.inOffice(office, "Jens Kjær", "jens.kjaer@ministerium.example", ASKED);
    private final Question question = asked();

    private Question asked() {
        Committee committee = new Committee("REU", "Retsudvalget", "reu@udvalg.example", ASKED);
        Sheet sheet = new Sheet(committee, "justitsministeren", ASKED, null, "", "Vil ministeren?");
        QuestionRef ref = new QuestionRef("20231", "REU", Matter.GENERAL, "", 1193);
        AnswerRules rules = new AnswerRules(new DanishCalendar(List.of()));
        return Question.asked(ref, sheet, List.of(), rules.generalBusiness(ASKED, null), officer, NOW);
    }

    @Test
    void a_question_knows_when_its_answer_is_due() {
        assertEquals(Optional.of(LocalDate.of(2024, 6, 27)), question.due());
    }

    @Test
    void the_officer_it_was_given_to_accepts_it_once() {
        assertEquals(
                "Mette Holm", question.allocateTo(office, officer, other, NOW).officer());
        assertEquals("Mette Holm", question.accept(officer, NOW).officer());

        assertEquals(List.of(QuestionObstacle.ALREADY_ACCEPTED), question.obstaclesToAccept(officer));
        assertThrows(Refused.class, () -> question.accept(officer, NOW));
    }

    @Test
    void nobody_else_can_accept_it() {
        assertEquals(
                officer.name(), question.allocateTo(office, officer, other, NOW).officer());

        assertEquals(List.of(QuestionObstacle.ALLOCATED_TO_SOMEBODY_ELSE), question.obstaclesToAccept(other));
    }

    @Test
    void a_refused_question_is_without_officer_and_the_reason_stays() {
        assertEquals(
                officer.name(), question.allocateTo(office, officer, other, NOW).officer());
        assertEquals("ferie", question.refuse(officer, "ferie", NOW).reason());

        assertTrue(question.currentAllocation().isEmpty());
        assertEquals(Optional.of("ferie"), question.allocations().get(0).refusalReason());
    }

    @Test
    void an_extension_keeps_the_first_day() {
        LocalDate later = LocalDate.of(2024, 7, 11);
        assertEquals(
                later, question.extendDue(later, "afventer tal", officer, NOW).due());

        assertEquals(Optional.of(later), question.due());
        assertEquals(Optional.of(LocalDate.of(2024, 6, 27)), question.firstDue());
    }

    @Test
    void a_withdrawn_question_takes_no_further_work_and_no_answer() {
        assertEquals(
                Ending.Kind.WITHDRAWN,
                question.end(Ending.Kind.WITHDRAWN, ASKED, "trukket", "", officer, NOW)
                        .kind());

        assertEquals(List.of(QuestionObstacle.WITHDRAWN), question.obstaclesToAnyWork());
        assertThrows(Refused.class, () -> question.answered(AnswerGiven.Kind.FINAL, ASKED, officer, NOW));
    }

    @Test
    void an_interim_answer_leaves_the_question_open_for_the_final_one() {
        assertEquals(
                AnswerGiven.Kind.INTERIM,
                question.answered(AnswerGiven.Kind.INTERIM, ASKED, officer, NOW).kind());
        assertEquals(
                AnswerGiven.Kind.FINAL,
                question.answered(AnswerGiven.Kind.FINAL, ASKED, officer, NOW).kind());

        assertEquals(List.of(QuestionObstacle.ANSWERED), question.obstaclesToAnswer(AnswerGiven.Kind.FINAL));
        assertEquals(List.of(), question.obstaclesToAnswer(AnswerGiven.Kind.CORRECTION));
    }

    @Test
    void a_correction_needs_an_answer_to_correct() {
        assertEquals(
                List.of(QuestionObstacle.NOT_ANSWERED_YET), question.obstaclesToAnswer(AnswerGiven.Kind.CORRECTION));
    }
}
