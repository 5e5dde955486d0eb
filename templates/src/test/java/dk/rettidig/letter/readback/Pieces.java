package dk.rettidig.letter.readback;

import dk.rettidig.letter.Block;
import dk.rettidig.letter.Inline;
import java.util.ArrayList;
import java.util.List;

/**
 * Blocks with their inlines cut as a Word file cuts them: a line break is a piece of its own, and neighbours that look
 * alike are one piece.
 */
final class Pieces {
    private Pieces() {}

    static List<Block> of(List<Block> blocks) {
        return blocks.stream().map(Pieces::of).toList();
    }

    private static Block of(Block block) {
        if (block instanceof Block.Paragraph paragraph) {
            return new Block.Paragraph(inlines(paragraph.content()));
        } else if (block instanceof Block.Heading heading) {
            return new Block.Heading(heading.level(), inlines(heading.content()));
        } else if (block instanceof Block.Quote quote) {
            return new Block.Quote(quote.authority(), of(quote.content()));
        } else if (block instanceof Block.ItemList list) {
            return new Block.ItemList(
                    list.marker(),
                    list.items().stream()
                            .map(item -> new Block.Item(of(item.content())))
                            .toList());
        } else if (block instanceof Block.Table table) {
            return new Block.Table(
                    table.caption(), table.rows().stream().map(Pieces::row).toList());
        }
        throw new IllegalArgumentException(block.toString());
    }

    private static Block.Row row(Block.Row row) {
        return new Block.Row(
                row.header(),
                row.cells().stream()
                        .map(cell -> new Block.Cell(inlines(cell.content()), cell.columns(), cell.rows()))
                        .toList());
    }

    private static List<Inline> inlines(List<Inline> content) {
        List<Inline> pieces = new ArrayList<>();
        for (Inline inline : content) {
            if (inline instanceof Inline.Text text) {
                String[] lines = text.text().split("\n", -1);
                for (int i = 0; i < lines.length; i++) {
                    if (i > 0) {
                        pieces.add(new Inline.LineBreak());
                    }
                    add(pieces, new Inline.Text(lines[i], text.strong(), text.emphasis()));
                }
            } else if (inline instanceof Inline.Link link) {
                pieces.add(new Inline.Link(link.address(), inlines(link.content())));
            } else if (inline instanceof Inline.Footnote note) {
                pieces.add(new Inline.Footnote(inlines(note.content())));
            } else {
                pieces.add(inline);
            }
        }
        return pieces;
    }

    private static void add(List<Inline> pieces, Inline.Text next) {
        int last = pieces.size() - 1;
        if (last >= 0
                && pieces.get(last) instanceof Inline.Text text
                && text.strong() == next.strong()
                && text.emphasis() == next.emphasis()) {
            pieces.set(last, new Inline.Text(text.text() + next.text(), text.strong(), text.emphasis()));
        } else if (!next.text().isEmpty()) {
            pieces.add(next);
        }
    }
}
