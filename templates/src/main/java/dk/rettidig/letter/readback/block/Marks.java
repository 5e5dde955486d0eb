package dk.rettidig.letter.readback.block;

import dk.rettidig.letter.Block;
import dk.rettidig.letter.Inline;
import java.util.ArrayList;
import java.util.List;

/** Takes the quotation marks off that the letter put around a quote. */
final class Marks {
    private static final String OUTER = "”\"“„»«";
    private static final String INNER = "’'‘‚›‹";

    /** Deeper than this all quotes look alike. */
    private static final int DEEPEST_STYLE = 2;

    private Marks() {}

    private static String kind(int depth) {
        return depth % 2 == 0 ? OUTER : INNER;
    }

    static boolean opens(String text) {
        return !text.isEmpty() && OUTER.indexOf(text.charAt(0)) >= 0;
    }

    static boolean closes(String text) {
        return !text.isEmpty() && OUTER.indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    /** Takes the marks off every quote, the outer ones first: at the end of both the inner mark stands before the outer. */
    static List<Block> offQuotes(List<Block> blocks, int depth) {
        return blocks.stream()
                .map(block -> block instanceof Block.Quote quote
                        ? new Block.Quote(quote.authority(), inside(without(quote.content(), depth), depth + 1))
                        : block)
                .toList();
    }

    private static List<Block> inside(List<Block> quoted, int depth) {
        return offQuotes(depth < DEEPEST_STYLE ? quoted : MarkedQuotes.in(quoted, kind(depth)), depth);
    }

    /** @param depth how many quotes stand around this one: every other kind of mark */
    static List<Block> without(List<Block> blocks, int depth) {
        String marks = kind(depth);
        return stripped(stripped(blocks, marks, true), marks, false);
    }

    private static List<Block> stripped(List<Block> blocks, String marks, boolean first) {
        if (blocks.isEmpty()) {
            return blocks;
        }
        List<Block> changed = new ArrayList<>(blocks);
        int at = first ? 0 : blocks.size() - 1;
        changed.set(at, stripped(blocks.get(at), marks, first));
        return changed;
    }

    private static Block stripped(Block block, String marks, boolean first) {
        if (block instanceof Block.Paragraph paragraph) {
            return new Block.Paragraph(words(paragraph.content(), marks, first));
        } else if (block instanceof Block.Heading heading) {
            return new Block.Heading(heading.level(), words(heading.content(), marks, first));
        } else if (block instanceof Block.Quote quote) {
            return new Block.Quote(quote.authority(), stripped(quote.content(), marks, first));
        } else if (block instanceof Block.ItemList list && !list.items().isEmpty()) {
            List<Block.Item> items = new ArrayList<>(list.items());
            int at = first ? 0 : items.size() - 1;
            items.set(at, new Block.Item(stripped(items.get(at).content(), marks, first)));
            return new Block.ItemList(list.marker(), items);
        } else if (block instanceof Block.Table table) {
            return table(table, marks, first);
        }
        return block;
    }

    private static Block table(Block.Table table, String marks, boolean first) {
        String caption = table.caption();
        if (first && caption != null) {
            boolean marked = !caption.isEmpty() && marks.indexOf(caption.charAt(0)) >= 0;
            return marked ? new Block.Table(caption.substring(1), table.rows()) : table;
        }
        List<Block.Row> rows = new ArrayList<>(table.rows());
        int at = first ? 0 : rows.size() - 1;
        if (rows.isEmpty() || rows.get(at).cells().isEmpty()) {
            return table;
        }
        List<Block.Cell> cells = new ArrayList<>(rows.get(at).cells());
        int end = first ? 0 : cells.size() - 1;
        Block.Cell cell = cells.get(end);
        cells.set(end, new Block.Cell(words(cell.content(), marks, first), cell.columns(), cell.rows()));
        rows.set(at, new Block.Row(rows.get(at).header(), cells));
        return new Block.Table(caption, rows);
    }

    private static List<Inline> words(List<Inline> content, String marks, boolean first) {
        int at = first ? 0 : content.size() - 1;
        if (content.isEmpty()
                || !(content.get(at) instanceof Inline.Text text)
                || text.text().isEmpty()) {
            return content;
        }
        String words = text.text();
        char mark = words.charAt(first ? 0 : words.length() - 1);
        if (marks.indexOf(mark) < 0) {
            return content;
        }
        String rest = first ? words.substring(1) : words.substring(0, words.length() - 1);
        List<Inline> changed = new ArrayList<>(content);
        if (rest.isEmpty()) {
            changed.remove(at);
        } else {
            changed.set(at, new Inline.Text(rest, text.strong(), text.emphasis()));
        }
        return changed;
    }
}
