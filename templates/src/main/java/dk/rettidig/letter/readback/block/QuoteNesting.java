package dk.rettidig.letter.readback.block;

import dk.rettidig.letter.Block;
import dk.rettidig.letter.Inline;
import dk.rettidig.letter.readback.word.Looks.Numbered;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts blocks into the quotes and lists they belong to, told from their styles and numbers. */
final class QuoteNesting {

    /** One open quote, or the letter's own words at the bottom, and the list that is being read in it. */
    private static final class Level {
        private final List<Block> blocks = new ArrayList<>();
        private @Nullable ListNesting list;

        void endList() {
            ListNesting open = list;
            if (open != null) {
                blocks.add(open.finish());
                list = null;
            }
        }
    }

    private final Deque<Level> open = new ArrayDeque<>();
    private final boolean quotation;

    /** @param quotation whether all of it is one quotation already, as the question is */
    QuoteNesting(boolean quotation) {
        this.quotation = quotation;
        open.push(new Level());
    }

    /** How many quotes a style stands in: our own styles, and Word's "Quote" and "Intense Quote". */
    int depth(List<String> style) {
        return Math.max(0, depthInFile(style) - (quotation ? 1 : 0));
    }

    private static int depthInFile(List<String> style) {
        for (String name : style) {
            if (name.startsWith("citat indre")) {
                return 2;
            }
            if (name.startsWith("citat") || name.contains("quot")) {
                return 1;
            }
        }
        return 0;
    }

    static boolean isCaption(List<String> style) {
        return style.contains("caption") || style.contains("billedtekst");
    }

    static boolean isHeading(List<String> style) {
        return style.stream().anyMatch(name -> name.endsWith("overskrift") || name.startsWith("heading "));
    }

    static boolean isContinued(List<String> style) {
        return style.stream().anyMatch(name -> name.startsWith("list continue") || name.endsWith("fortsat"));
    }

    void add(int depth, Block block) {
        Level level = level(depth);
        ListNesting list = level.list;
        boolean insideItem = list != null && block instanceof Block.Table && list.expectsMore();
        if (insideItem && list != null) {
            list.addToItem(block);
            return;
        }
        level.endList();
        splitQuote(level, block);
        level(depth).blocks.add(block);
    }

    void addItem(int depth, Numbered numbered, List<Inline> words) {
        Level level = level(depth);
        ListNesting list = level.list;
        if (list == null || !list.takes(numbered)) {
            level.endList();
            list = new ListNesting(numbered);
            level.list = list;
        }
        list.addItem(numbered, new Block.Paragraph(words));
    }

    void addToItem(int depth, Block block) {
        ListNesting list = level(depth).list;
        if (list == null) {
            add(depth, block);
        } else {
            list.addToItem(block);
        }
    }

    List<Block> finish() {
        Level bottom = level(0);
        bottom.endList();
        return quotation ? Marks.offQuotes(Marks.without(bottom.blocks, 0), 1) : Marks.offQuotes(bottom.blocks, 0);
    }

    /** Two statements that follow each other are two: the first one's words end with its mark. */
    private void splitQuote(Level level, Block block) {
        if (open.size() == 2
                && !level.blocks.isEmpty()
                && block instanceof Block.Paragraph next
                && Marks.opens(Inlines.plain(next.content()))
                && level.blocks.get(level.blocks.size() - 1) instanceof Block.Paragraph last
                && Marks.closes(Inlines.plain(last.content()))) {
            closeQuote();
            open.push(new Level());
        }
    }

    private Level level(int depth) {
        while (open.size() - 1 > depth) {
            closeQuote();
        }
        while (open.size() - 1 < depth) {
            open.element().endList();
            open.push(new Level());
        }
        return open.element();
    }

    private void closeQuote() {
        Level quote = open.pop();
        quote.endList();
        open.element().blocks.add(new Block.Quote(null, quote.blocks));
    }
}
