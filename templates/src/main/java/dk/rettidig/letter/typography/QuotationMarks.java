package dk.rettidig.letter.typography;

import dk.rettidig.letter.Block;
import dk.rettidig.letter.Inline;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes the marks around quotes into their text: one before the first words and one after the last, however many
 * paragraphs, lists or tables stand between. ” outermost, ’ inside, and so on in turn.
 */
public final class QuotationMarks {

    private QuotationMarks() {}

    /** Blocks with the marks of the quotes among them. */
    public static List<Block> within(List<Block> blocks) {
        return within(blocks, 0);
    }

    /** Blocks that are themselves one quotation. */
    public static List<Block> around(List<Block> blocks) {
        return quoted(blocks, 0);
    }

    private static List<Block> within(List<Block> blocks, int depth) {
        List<Block> marked = new ArrayList<>(blocks.size());
        for (Block block : blocks) {
            if (block instanceof Block.Quote quote) {
                marked.add(new Block.Quote(quote.authority(), quoted(quote.content(), depth)));
            } else if (block instanceof Block.ItemList list) {
                marked.add(new Block.ItemList(
                        list.marker(),
                        list.items().stream()
                                .map(item -> new Block.Item(within(item.content(), depth)))
                                .toList()));
            } else {
                marked.add(block);
            }
        }
        return marked;
    }

    private static List<Block> quoted(List<Block> blocks, int depth) {
        String mark = depth % 2 == 0 ? "”" : "’";
        return marked(marked(within(blocks, depth + 1), End.FIRST, mark), End.LAST, mark);
    }

    private static List<Block> marked(List<Block> blocks, End end, String mark) {
        if (blocks.isEmpty()) {
            return blocks;
        }
        return end.replaced(blocks, marked(end.of(blocks), end, mark));
    }

    private static Block marked(Block block, End end, String mark) {
        if (block instanceof Block.Paragraph paragraph) {
            return new Block.Paragraph(end.joined(mark, paragraph.content()));
        } else if (block instanceof Block.Heading heading) {
            return new Block.Heading(heading.level(), end.joined(mark, heading.content()));
        } else if (block instanceof Block.Quote quote) {
            return new Block.Quote(quote.authority(), marked(quote.content(), end, mark));
        } else if (block instanceof Block.ItemList list && !list.items().isEmpty()) {
            Block.Item item = end.of(list.items());
            return new Block.ItemList(
                    list.marker(), end.replaced(list.items(), new Block.Item(marked(item.content(), end, mark))));
        } else if (block instanceof Block.Table table && !table.rows().isEmpty()) {
            return table(table, end, mark);
        }
        return block;
    }

    private static Block table(Block.Table table, End end, String mark) {
        String caption = table.caption();
        if (end == End.FIRST && caption != null) {
            return new Block.Table(mark + caption, table.rows());
        }
        Block.Row row = end.of(table.rows());
        if (row.cells().isEmpty()) {
            return table;
        }
        Block.Cell cell = end.of(row.cells());
        Block.Cell marked = new Block.Cell(end.joined(mark, cell.content()), cell.columns(), cell.rows());
        return new Block.Table(
                caption, end.replaced(table.rows(), new Block.Row(row.header(), end.replaced(row.cells(), marked))));
    }

    private enum End {
        FIRST,
        LAST;

        <T> T of(List<T> list) {
            return list.get(index(list));
        }

        <T> List<T> replaced(List<T> list, T other) {
            List<T> changed = new ArrayList<>(list);
            changed.set(index(list), other);
            return changed;
        }

        /** The mark takes the look of the words it stands at. */
        List<Inline> joined(String mark, List<Inline> content) {
            List<Inline> joined = new ArrayList<>(content);
            if (!joined.isEmpty() && of(joined) instanceof Inline.Text text) {
                String marked = this == FIRST ? mark + text.text() : text.text() + mark;
                joined.set(index(joined), new Inline.Text(marked, text.strong(), text.emphasis()));
            } else {
                joined.add(this == FIRST ? 0 : joined.size(), Inline.Text.plain(mark));
            }
            return joined;
        }

        private int index(List<?> list) {
            return this == FIRST ? 0 : list.size() - 1;
        }
    }
}
