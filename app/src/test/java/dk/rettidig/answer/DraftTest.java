package dk.rettidig.answer;

import static dk.rettidig.answer.WrittenAnswer.ASKED;
import static dk.rettidig.answer.WrittenAnswer.NOW;
import static dk.rettidig.answer.WrittenAnswer.saying;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.rettidig.calendar.Deadline;
import dk.rettidig.database.Kept;
import dk.rettidig.hearing.Hearing;
import dk.rettidig.hearing.Sending.Request;
import dk.rettidig.hearing.Statement;
import dk.rettidig.hearing.said.Sender;
import dk.rettidig.hearing.said.Way;
import dk.rettidig.hearing.said.Words;
import dk.rettidig.language.Text;
import dk.rettidig.letter.Block;
import dk.rettidig.people.Person;
import dk.rettidig.people.authority.Authority;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DraftTest {

    private final WrittenAnswer written = new WrittenAnswer();
    private final Authority police = new Authority("RIGSPOLITIET", "Rigspolitiet", "rp@politi.example", ASKED);
    private final Person writer = Person.inAuthority(police, "Lis Krogh", "lis@politi.example", ASKED);
    private final Hearing hearing = Kept.row(Hearing.to(police, written.question, request()));

    private Request request() {
        Deadline due = Deadline.parse("2024-06-14T12:00:00+02:00");
        return new Request("Til brug for svaret bedes …", due, NOW, NOW, written.officer, "key");
    }

    private Statement received(String words) {
        int number = hearing.receive(Words.written(saying(words).blocks(), Way.WRITTEN), NOW, NOW, Sender.of(writer))
                .number();
        return Kept.row(hearing.statement(number));
    }

    private Draft quoting(Statement statement) {
        List<Block> blocks =
                List.of(new Block.Quote("Rigspolitiet", saying("Fem kampe.").blocks()));
        return next(new Manuscript(blocks, Map.of(0, statement), LetterFacts.unknown()));
    }

    private Draft next(Manuscript manuscript) {
        int number = written.answer.redraft(manuscript, written.officer, NOW).number();
        assertEquals(number, written.draft().number());
        return written.draft();
    }

    @Test
    void a_quote_tells_that_it_comes_from_a_later_statement_even_if_it_says_the_same() {
        Draft first = quoting(received("Fem kampe."));
        Draft second = quoting(received("I alt fem kampe."));

        assertEquals(List.of(Text.of("answer.compare.source", "Rigspolitiet", 1, 2)), second.otherSources(first));
    }

    @Test
    void a_quote_that_stayed_and_a_quote_that_is_new_tell_nothing() {
        Draft without = next(saying("Fem."));
        Statement statement = received("Fem kampe.");
        Draft first = quoting(statement);
        Draft second = quoting(statement);

        assertEquals(List.of(), first.otherSources(without));
        assertEquals(List.of(), second.otherSources(first));
    }
}
