package dk.rettidig.hearing.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dk.rettidig.calendar.AnswerRules;
import dk.rettidig.calendar.DanishCalendar;
import dk.rettidig.calendar.Deadline;
import dk.rettidig.database.Kept;
import dk.rettidig.hearing.Hearing;
import dk.rettidig.hearing.Sending.Request;
import dk.rettidig.hearing.Standing;
import dk.rettidig.hearing.Statement;
import dk.rettidig.hearing.said.Sender;
import dk.rettidig.hearing.said.Way;
import dk.rettidig.hearing.said.Words;
import dk.rettidig.letter.Block;
import dk.rettidig.people.Office;
import dk.rettidig.people.Person;
import dk.rettidig.people.authority.Authority;
import dk.rettidig.people.parliament.Committee;
import dk.rettidig.question.Matter;
import dk.rettidig.question.Question;
import dk.rettidig.question.QuestionRef;
import dk.rettidig.question.Sheet;
import dk.rettidig.refusal.Refused;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ProposalTest {

    private static final LocalDate ASKED = LocalDate.of(2024, 5, 30);
    private static final Instant SENT = Instant.parse("2024-06-03T08:00:00Z");
    private static final Instant BEFORE_NOON = Instant.parse("2024-06-14T09:30:00Z");
    private static final Instant AFTER_NOON = Instant.parse("2024-06-14T10:30:00Z");

    private final Office office = new Office("POL", "Politikontoret", ASKED);
    private final Person officer = Person.inOffice(office, "Mette Holm", "mette.holm@ministerium.example", ASKED);
    private final Authority police = new Authority("RIGSPOLITIET", "Rigspolitiet", "rp@politi.example", ASKED);
    private final Person writer = Person.inAuthority(police, "Mia Toft", "mia@politi.example", ASKED);
    private final Person coordinator = Person.inAuthority(police, "Lone Vestergaard", "lone@politi.example", ASKED);
    private final Hearing hearing = Kept.row(Hearing.to(
            police, asked(), new Request("", Deadline.parse("2024-06-14T12:00:00+02:00"), SENT, SENT, officer, "key")));

    private Question asked() {
        Committee committee = new Committee("REU", "Retsudvalget", "reu@udvalg.example", ASKED);
        Sheet sheet = new Sheet(committee, "justitsministeren", ASKED, null, "", "Vil ministeren?");
        QuestionRef ref = new QuestionRef("20231", "REU", Matter.GENERAL, "", 1193);
        AnswerRules rules = new AnswerRules(new DanishCalendar(List.of()));
        return Question.asked(ref, sheet, List.of(), rules.generalBusiness(ASKED, null), officer, SENT);
    }

    private static Words words(String text) {
        return Words.written(List.of(Block.Paragraph.of(text)), Way.WRITTEN);
    }

    private Proposal proposed(int number, String text, Instant at) {
        return Kept.row(new Proposal(hearing, number, words(text), at, writer));
    }

    private Statement left(Words words, Instant at) {
        return hearing.statement(
                hearing.receive(words, at, at, Sender.of(coordinator)).number());
    }

    @Test
    void what_waits_inside_is_no_answer_yet() {
        Proposal proposal = proposed(1, "Rigspolitiet kan oplyse …", BEFORE_NOON);

        assertEquals(List.of(), proposal.obstacles(proposal));
        assertEquals(Standing.OVERDUE, hearing.standing(AFTER_NOON));
    }

    @Test
    void the_moment_of_leaving_decides_and_not_the_moment_of_writing() {
        Proposal proposal = proposed(1, "Rigspolitiet kan oplyse …", BEFORE_NOON);

        Proposal approved = proposal.approve(left(proposal.words(), AFTER_NOON), coordinator);

        assertEquals(Standing.ANSWERED_LATE, hearing.standing(AFTER_NOON));
        assertEquals(Optional.of(AFTER_NOON), approved.decidedAt());
        assertEquals(List.of(ProposalObstacle.DECIDED), approved.obstacles(approved));
    }

    @Test
    void a_later_proposal_takes_the_place_of_one_that_waits() {
        Proposal first = proposed(1, "Tre droner.", BEFORE_NOON);
        Proposal second = proposed(2, "Fire droner.", BEFORE_NOON.plusSeconds(60));

        assertEquals(List.of(ProposalObstacle.REPLACED), first.obstacles(second));
        assertEquals(List.of(), second.obstacles(second));
    }

    @Test
    void what_the_coordinator_sends_in_other_words_takes_its_place_as_well() {
        Proposal proposal = proposed(1, "Tre droner.", BEFORE_NOON);

        assertEquals(
                1,
                left(words("Rigspolitiet har tre droner."), BEFORE_NOON.plusSeconds(60))
                        .number());

        assertEquals(List.of(ProposalObstacle.REPLACED), proposal.obstacles(proposal));
    }

    @Test
    void one_that_was_sent_back_says_what_is_missing_and_is_decided() {
        Proposal proposal = proposed(1, "Tre droner.", BEFORE_NOON);

        Proposal back = proposal.sendBack("Siden hvornår?", AFTER_NOON, coordinator);

        assertEquals(Optional.of("Siden hvornår?"), back.missing());
        assertEquals(Optional.of(coordinator), back.decidedBy());
        assertEquals(List.of(ProposalObstacle.DECIDED), back.obstacles(back));
    }

    @Test
    void what_was_sent_already_is_not_proposed_again() {
        assertEquals(1, left(words("Tre droner."), BEFORE_NOON).number());

        assertThrows(Refused.class, () -> proposed(1, "Tre droner.", AFTER_NOON));
    }
}
