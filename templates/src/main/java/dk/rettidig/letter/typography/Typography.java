package dk.rettidig.letter.typography;

import dk.rettidig.letter.Block;
import dk.rettidig.letter.Facts;
import dk.rettidig.letter.Inline;
import dk.rettidig.letter.Letter;
import dk.rettidig.letter.Line;
import dk.rettidig.letter.Wording;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Sets a letter's text as Danish letters are set: ” on both sides of a quotation and ’ inside one, whatever straight
 * or foreign marks were typed, and spaces that keep "nr. 1193", "§ 11", "4. september" and "12 pct." on one line. No
 * word is changed, and setting a letter twice is setting it once. Marks around whole quotes are not text: see
 * {@link QuotationMarks}.
 */
public final class Typography {

    private Typography() {}

    public static Letter of(Letter letter) {
        return new Letter(
                letter.kind(),
                letter.title(),
                maybe(letter.letterhead()),
                each(letter.addressee(), Typography::of),
                facts(letter.facts()),
                letter.subject(),
                new Wording(
                        maybe(letter.wording().heading()),
                        maybe(letter.wording().opening()),
                        maybe(letter.wording().questionHeading())),
                letter.signatories(),
                each(letter.sender(), line -> new Line(inlines(line.content(), 0))),
                blocks(letter.question(), 1),
                blocks(letter.answer(), 0),
                letter.values());
    }

    /** A text that does not stand inside a quotation. */
    public static String of(String text) {
        return text(text, 0);
    }

    private static @Nullable String maybe(@Nullable String text) {
        return text == null ? null : of(text);
    }

    private static Facts facts(Facts facts) {
        // Numbers of cases and documents are other systems' words.
        return new Facts(
                facts.date(),
                maybe(facts.office()),
                maybe(facts.caseOfficer()),
                facts.caseNumber(),
                facts.documentNumber());
    }

    private static List<Block> blocks(List<Block> blocks, int depth) {
        return each(blocks, block -> block(block, depth));
    }

    private static Block block(Block block, int depth) {
        if (block instanceof Block.Paragraph paragraph) {
            return new Block.Paragraph(inlines(paragraph.content(), depth));
        } else if (block instanceof Block.Heading heading) {
            return new Block.Heading(heading.level(), inlines(heading.content(), depth));
        } else if (block instanceof Block.Quote quote) {
            return new Block.Quote(quote.authority(), blocks(quote.content(), depth + 1));
        } else if (block instanceof Block.ItemList list) {
            return new Block.ItemList(
                    list.marker(), each(list.items(), item -> new Block.Item(blocks(item.content(), depth))));
        } else if (block instanceof Block.Table table) {
            String caption = table.caption();
            return new Block.Table(
                    caption == null ? null : text(caption, depth), each(table.rows(), row -> row(row, depth)));
        }
        return block;
    }

    private static Block.Row row(Block.Row row, int depth) {
        return new Block.Row(
                row.header(),
                each(row.cells(), cell -> new Block.Cell(inlines(cell.content(), depth), cell.columns(), cell.rows())));
    }

    private static List<Inline> inlines(List<Inline> content, int depth) {
        return each(content, inline -> inline(inline, depth));
    }

    private static Inline inline(Inline inline, int depth) {
        if (inline instanceof Inline.Text text) {
            String set = text(text.text(), depth);
            return set.equals(text.text()) ? text : new Inline.Text(set, text.strong(), text.emphasis());
        } else if (inline instanceof Inline.Link link) {
            return new Inline.Link(link.address(), inlines(link.content(), depth));
        } else if (inline instanceof Inline.Footnote note) {
            return new Inline.Footnote(inlines(note.content(), depth));
        }
        return inline;
    }

    /** @param depth how many quotations stand around the text: the outermost takes ”, the next ’ */
    private static String text(String text, int depth) {
        return BindingSpaces.in(marks(text, depth));
    }

    private static String marks(String text, int depth) {
        StringBuilder changed = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            char mark =
                    switch (c) {
                        case '"' -> depth % 2 == 0 ? '”' : '’';
                        case '“', '„' -> '”';
                        case '\'', '‘', '‚' -> '’';
                        default -> c;
                    };
            if (mark != c) {
                if (changed == null) {
                    changed = new StringBuilder(text);
                }
                changed.setCharAt(i, mark);
            }
        }
        return changed == null ? text : changed.toString();
    }

    private static <T> List<T> each(List<T> list, UnaryOperator<T> change) {
        return list.stream().map(change).toList();
    }
}
