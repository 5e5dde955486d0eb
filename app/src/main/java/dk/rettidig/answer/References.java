package dk.rettidig.answer;

import dk.rettidig.letter.Block;
import dk.rettidig.writing.Written;
import java.util.List;
import java.util.regex.Pattern;

/** The earlier questions an answer points to: "spørgsmål nr. 671 (Alm. del)". */
final class References {

    private static final Pattern GENERAL =
            Pattern.compile("spørgsmål\\s+nr\\.\\s+(\\d{1,5})\\s+\\(Alm\\.\\s*del\\)", Pattern.CASE_INSENSITIVE);

    private References() {}

    /** The numbers, each once. What an authority says is its own affair. */
    static List<Integer> in(List<Block> blocks) {
        List<Block> own =
                blocks.stream().filter(block -> !(block instanceof Block.Quote)).toList();
        return GENERAL.matcher(Written.of(own).toText())
                .results()
                .map(found -> Integer.valueOf(found.group(1)))
                .distinct()
                .toList();
    }
}
