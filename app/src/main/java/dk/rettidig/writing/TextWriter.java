package dk.rettidig.writing;

import dk.rettidig.letter.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Blocks as the plain text {@link TextReader} reads. */
final class TextWriter {

    private TextWriter() {}

    static String write(Written written) {
        return blocks(written.blocks(), written.hearings());
    }

    private static String blocks(List<Block> blocks, Map<Integer, Long> hearings) {
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            parts.add(block(blocks.get(i), hearings.get(i)).stripTrailing());
        }
        return String.join("\n\n", parts);
    }

    private static String block(Block block, @Nullable Long hearing) {
        if (block instanceof Block.Paragraph paragraph) {
            return paragraph(MarkedWords.write(paragraph.content()));
        }
        if (block instanceof Block.Heading heading) {
            return "#".repeat(heading.level()) + " "
                    + MarkedWords.write(heading.content()).replace('\n', ' ');
        }
        if (block instanceof Block.Quote quote) {
            return quote(quote, hearing);
        }
        return block instanceof Block.ItemList list ? list(list) : TextTable.write((Block.Table) block);
    }

    /** A line that would begin something else is kept from it. */
    private static String paragraph(String words) {
        return words.lines()
                .map(line -> line.replaceFirst("^(#{1,3}\\s|[-•–]\\s|>|\\|)", "\\\\$1")
                        .replaceFirst("^(\\d{1,3})\\.\\s", "$1\\\\. "))
                .collect(Collectors.joining("\n"));
    }

    private static String quote(Block.Quote quote, @Nullable Long hearing) {
        String source = "";
        if (hearing != null) {
            source = "[citat " + hearing + "]\n";
        } else if (quote.authority() != null) {
            source = "[citat: " + quote.authority() + "]\n";
        }
        return source
                + blocks(quote.content(), Map.of())
                        .lines()
                        .map(line -> line.isEmpty() ? ">" : "> " + line)
                        .collect(Collectors.joining("\n"));
    }

    private static String list(Block.ItemList list) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < list.items().size(); i++) {
            boolean isBullet = list.marker() == Block.Marker.BULLET;
            String mark = isBullet ? "- " : (i + 1) + ". ";
            String inside = blocks(list.items().get(i).content(), Map.of());
            lines.add(mark + inside.lines().collect(Collectors.joining("\n   ")));
        }
        return String.join("\n", lines);
    }
}
