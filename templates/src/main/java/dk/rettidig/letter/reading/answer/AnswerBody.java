package dk.rettidig.letter.reading.answer;

import dk.rettidig.letter.Block;
import dk.rettidig.letter.reading.text.Passage;
import java.util.List;
import java.util.Set;

/**
 * What follows "Svar:".
 *
 * @param blocks everything in its order, quotations as quotes without their marks
 * @param paragraphs the ministry's own
 * @param statements of authorities, in their order
 */
public record AnswerBody(
        List<Block> blocks, List<String> paragraphs, List<Statement> statements, Set<BodyDoubt> doubts) {

    public AnswerBody {
        blocks = List.copyOf(blocks);
        paragraphs = List.copyOf(paragraphs);
        statements = List.copyOf(statements);
        doubts = Set.copyOf(doubts);
    }

    public static AnswerBody of(Passage answer) {
        List<Paragraph> paragraphs = Paragraphs.of(answer);
        return new StatementFinder(paragraphs).body(Paragraphs.holdsLostTable(answer));
    }
}
