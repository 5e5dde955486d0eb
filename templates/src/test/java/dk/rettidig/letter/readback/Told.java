package dk.rettidig.letter.readback;

import dk.rettidig.letter.Block;
import dk.rettidig.letter.Inline;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Blocks as one line of text each: {@code # heading}, {@code - item}, {@code 1. item}, {@code > quote},
 * {@code |cell|cell|}, {@code *strong*}, {@code _emphasis_}, {@code <address: words>}, {@code [note]} and {@code ↵}.
 */
final class Told {
    private Told() {}

    static List<String> of(List<Block> blocks) {
        return blocks.stream().flatMap(block -> of(block).stream()).toList();
    }

    private static List<String> of(Block block) {
        if (block instanceof Block.Paragraph paragraph) {
            return List.of(words(paragraph.content()));
        } else if (block instanceof Block.Heading heading) {
            return List.of("#".repeat(heading.level()) + " " + words(heading.content()));
        } else if (block instanceof Block.Quote quote) {
            String authority = quote.authority() == null ? "" : quote.authority() + ": ";
            return of(quote.content()).stream()
                    .map(line -> "> " + authority + line)
                    .toList();
        } else if (block instanceof Block.ItemList list) {
            String marker = list.marker() == Block.Marker.NUMBER ? "1. " : "- ";
            return list.items().stream()
                    .flatMap(item -> of(item.content()).stream().map(line -> marker + line))
                    .toList();
        } else if (block instanceof Block.Table table) {
            return table.rows().stream().map(Told::row).toList();
        }
        throw new IllegalArgumentException(block.toString());
    }

    private static String row(Block.Row row) {
        return row.cells().stream()
                .map(cell -> words(cell.content()) + size(cell))
                .collect(Collectors.joining("|", row.header() ? "||" : "|", "|"));
    }

    private static String size(Block.Cell cell) {
        return cell.columns() == 1 && cell.rows() == 1 ? "" : " " + cell.columns() + "x" + cell.rows();
    }

    private static String words(List<Inline> content) {
        return content.stream().map(Told::word).collect(Collectors.joining());
    }

    private static String word(Inline inline) {
        if (inline instanceof Inline.Text text) {
            String strong = text.strong() ? "*" : "";
            String emphasis = text.emphasis() ? "_" : "";
            return strong + emphasis + text.text() + emphasis + strong;
        } else if (inline instanceof Inline.Link link) {
            return "<" + link.address() + ": " + words(link.content()) + ">";
        } else if (inline instanceof Inline.Footnote note) {
            return "[" + words(note.content()) + "]";
        }
        return "↵";
    }
}
