package dk.rettidig.writing;

import dk.rettidig.letter.Block;
import java.util.List;
import java.util.Map;

/**
 * Blocks and where their quotes come from.
 *
 * @param hearings for the place of a quote among the blocks the number of the hearing it quotes; a quote without content
 *     stands for everything that hearing's latest statement says
 */
public record Written(List<Block> blocks, Map<Integer, Long> hearings) {

    public Written {
        blocks = List.copyOf(blocks);
        hearings = Map.copyOf(hearings);
    }

    public static Written of(List<Block> blocks) {
        return new Written(blocks, Map.of());
    }

    /** From the JSON a program sends or the database keeps. */
    public static Written ofJson(String json) {
        return BlockReader.read(json);
    }

    /** From the plain text of a form. */
    public static Written ofText(String text) {
        return new TextReader(text).read();
    }

    public String toJson() {
        return BlockWriter.write(this).toString();
    }

    public String toText() {
        return TextWriter.write(this);
    }

    /** As text for eyes alone: a quote stands under the name of who said it, and its lines behind a mark. */
    public String readable() {
        return TextWriter.write(of(blocks))
                .replaceAll("(?m)^\\[citat: (.+)]$", "$1:")
                .replaceAll("(?m)^>$", "")
                .replaceAll("(?m)^> ", "» ");
    }
}
