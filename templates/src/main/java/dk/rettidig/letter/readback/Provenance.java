package dk.rettidig.letter.readback;

import dk.rettidig.letter.Block;
import dk.rettidig.letter.readback.block.Inlines;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A Word file does not say whose words a quote holds. The authority is taken from the letter as it was handed out: from
 * the quote that begins with the same words or, where somebody changed those, from the one at the same place.
 */
final class Provenance {
    private Provenance() {}

    static List<Block> keep(List<Block> original, List<Block> edited) {
        List<Block.Quote> known = quotes(original);
        List<Block.Quote> read = quotes(edited);
        List<Block> kept = new ArrayList<>();
        int place = 0;
        for (Block block : edited) {
            if (block instanceof Block.Quote quote) {
                Block.Quote source = source(quote, known, known.size() == read.size() ? place : -1);
                kept.add(
                        source == null
                                ? quote
                                : new Block.Quote(source.authority(), keep(source.content(), quote.content())));
                place++;
            } else {
                kept.add(block);
            }
        }
        return kept;
    }

    private static Block.@Nullable Quote source(Block.Quote quote, List<Block.Quote> known, int place) {
        String beginning = beginning(quote);
        for (Block.Quote candidate : known) {
            if (!beginning.isEmpty() && beginning(candidate).equals(beginning)) {
                return candidate;
            }
        }
        return place < 0 ? null : known.get(place);
    }

    private static List<Block.Quote> quotes(List<Block> blocks) {
        List<Block.Quote> quotes = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof Block.Quote quote) {
                quotes.add(quote);
            }
        }
        return quotes;
    }

    private static String beginning(Block.Quote quote) {
        return !quote.content().isEmpty() && quote.content().get(0) instanceof Block.Paragraph paragraph
                ? Inlines.plain(paragraph.content()).replace('\u00a0', ' ')
                : "";
    }
}
