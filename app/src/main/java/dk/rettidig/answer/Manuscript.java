package dk.rettidig.answer;

import dk.rettidig.hearing.Statement;
import dk.rettidig.letter.Block;
import java.util.List;
import java.util.Map;

/**
 * What somebody wants the next draft to be.
 *
 * @param sources for the place of a quote among the blocks the statement it quotes
 */
public record Manuscript(List<Block> blocks, Map<Integer, Statement> sources, LetterFacts facts) {

    public Manuscript {
        blocks = List.copyOf(blocks);
        sources = Map.copyOf(sources);
    }
}
