package dk.rettidig.answer;

import dk.rettidig.calendar.AnswerRules;
import dk.rettidig.calendar.DanishCalendar;
import dk.rettidig.letter.Block;
import dk.rettidig.people.Office;
import dk.rettidig.people.Person;
import dk.rettidig.people.parliament.Committee;
import dk.rettidig.question.AnswerGiven;
import dk.rettidig.question.Matter;
import dk.rettidig.question.Question;
import dk.rettidig.question.QuestionRef;
import dk.rettidig.question.Sheet;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** A question of 30 May 2024, its final answer, and the people around it. */
public final class WrittenAnswer {

    public static final LocalDate ASKED = LocalDate.of(2024, 5, 30);
    public static final Instant NOW = Instant.parse("2024-06-10T08:00:00Z");

    public final Office office = new Office("POL", "Politikontoret", ASKED);
    public final Person officer = person("Mette Holm");
    public final Person head = person("Jens Kjær");
    public final Person division = person("Torben Aagaard");
    public final Person minister = person("Karen Lindholm");
    public final Question question = asked();
    public final Answer answer = Answer.next(question, AnswerGiven.Kind.FINAL);

    private Person person(String name) {
        return Person.inOffice(office, name, "person@ministerium.example", ASKED);
    }

    private Question asked() {
        Committee committee = new Committee("REU", "Retsudvalget", "reu@udvalg.example", ASKED);
        Sheet sheet = new Sheet(committee, "justitsministeren", ASKED, null, "", "Vil ministeren redegøre?");
        QuestionRef ref = new QuestionRef("20231", "REU", Matter.GENERAL, "", 1193);
        AnswerRules rules = new AnswerRules(new DanishCalendar(List.of()));
        return Question.asked(ref, sheet, List.of(), rules.generalBusiness(ASKED, null), officer, NOW);
    }

    public DraftWritten write(String words) {
        return answer.redraft(saying(words), officer, NOW);
    }

    public static Manuscript saying(String words) {
        return new Manuscript(List.of(Block.Paragraph.of(words)), Map.of(), LetterFacts.unknown());
    }

    public Draft draft() {
        return answer.latest().orElseThrow();
    }
}
