package dk.rettidig.letter.readback.block;

import dk.rettidig.letter.Block;
import java.util.ArrayList;
import java.util.List;

/**
 * Quotes that only their marks tell of: paragraphs of which the first begins with a mark and the last ends with one, and
 * no mark stands between. With a mark between, the marks may be those of single words.
 */
final class MarkedQuotes {
    private MarkedQuotes() {}

    static List<Block> in(List<Block> blocks, String marks) {
        List<Block> found = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            int end = end(blocks, i, marks);
            if (end < 0) {
                found.add(blocks.get(i));
            } else {
                found.add(new Block.Quote(null, blocks.subList(i, end + 1)));
                i = end;
            }
        }
        return found;
    }

    /** The last paragraph of the quote that begins at a block, or -1. */
    private static int end(List<Block> blocks, int from, String marks) {
        int count = 0;
        for (int i = from; i < blocks.size() && blocks.get(i) instanceof Block.Paragraph paragraph; i++) {
            String words = Inlines.plain(paragraph.content());
            if (i == from && (words.isEmpty() || marks.indexOf(words.charAt(0)) < 0)) {
                return -1;
            }
            count +=
                    (int) words.chars().filter(mark -> marks.indexOf(mark) >= 0).count();
            if (count > 1) {
                boolean ends = marks.indexOf(words.charAt(words.length() - 1)) >= 0;
                return count == 2 && ends && (i > from || words.length() > 2) ? i : -1;
            }
        }
        return -1;
    }
}
