package dk.rettidig.letter.readback;

import dk.rettidig.letter.Block;
import dk.rettidig.letter.Inline;
import dk.rettidig.letter.readback.Looks.Numbered;
import java.util.ArrayList;
import java.util.List;
import org.docx4j.wml.P;
import org.docx4j.wml.Tbl;
import org.jspecify.annotations.Nullable;

/** Paragraphs and tables in a row, as the blocks they make up. */
final class BlockReader {
    private final WordFile file;
    private final Findings findings;
    private final InlineReader inlines;
    private final int headingAbove;
    private final QuoteNesting nesting = new QuoteNesting();
    private List<Inline> joined = List.of();
    private @Nullable String caption;
    private int captionDepth;

    /** @param headingAbove the level of the heading that the text stands under */
    BlockReader(WordFile file, Findings findings, int headingAbove) {
        this.file = file;
        this.findings = findings;
        this.inlines = new InlineReader(file, findings);
        this.headingAbove = headingAbove;
    }

    List<Block> read(List<Object> elements) {
        for (Object element : elements) {
            if (element instanceof P paragraph) {
                paragraph(paragraph);
            } else if (element instanceof Tbl table) {
                table(table);
            }
        }
        endCaption();
        if (!joined.isEmpty()) {
            nesting.add(0, new Block.Paragraph(joined));
        }
        return nesting.finish();
    }

    private void paragraph(P paragraph) {
        List<Inline> content = new ArrayList<>(joined);
        inlines.of(paragraph).forEach(inline -> Inlines.append(content, inline));
        if (Revised.isJoinedToNext(paragraph)) {
            joined = content;
            return;
        }
        joined = List.of();
        List<Inline> words = Inlines.stripped(content);
        if (words.isEmpty()) {
            return;
        }
        String style = file.looks().styleName(paragraph);
        int depth = QuoteNesting.depth(style);
        if (QuoteNesting.isCaption(style)) {
            endCaption();
            caption = Inlines.plain(words);
            captionDepth = depth;
            return;
        }
        endCaption();
        place(paragraph, style, depth, words);
    }

    private void place(P paragraph, String style, int depth, List<Inline> words) {
        Numbered numbered = file.looks().numbered(paragraph);
        int outline = file.looks().outline(paragraph);
        if (QuoteNesting.isHeading(style) || outline > 0) {
            int level = outline == 0 ? 1 : Math.max(1, outline - headingAbove);
            nesting.add(depth, new Block.Heading(level, words));
        } else if (numbered != null) {
            nesting.addItem(depth, numbered, words);
        } else if (QuoteNesting.isContinued(style)) {
            nesting.addToItem(depth, new Block.Paragraph(words));
        } else {
            nesting.add(depth, new Block.Paragraph(words));
        }
    }

    private void table(Tbl table) {
        TableRows rows = new TableRows(file, findings, inlines);
        int depth = QuoteNesting.depth(file.looks().styleName(rows.style(table)));
        nesting.add(depth, new Block.Table(caption, rows.of(table)));
        caption = null;
    }

    /** A caption that no table follows is a paragraph. */
    private void endCaption() {
        if (caption != null) {
            nesting.add(captionDepth, Block.Paragraph.of(caption));
            caption = null;
        }
    }
}
