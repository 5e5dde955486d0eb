package dk.rettidig.letter.readback.block;

import dk.rettidig.letter.Block;
import dk.rettidig.letter.Inline;
import dk.rettidig.letter.readback.word.Looks.Numbered;
import dk.rettidig.letter.readback.word.Revised;
import dk.rettidig.letter.readback.word.WordFile;
import java.util.List;
import org.docx4j.wml.JcEnumeration;
import org.docx4j.wml.P;
import org.docx4j.wml.Tbl;
import org.jspecify.annotations.Nullable;

/** Paragraphs and tables in a row, as the blocks they make up. */
public final class BlockReader {
    private final WordFile file;
    private final Losses losses;
    private final InlineReader inlines;
    private final int headingAbove;
    private final QuoteNesting nesting;
    private List<Inline> joined = List.of();
    private @Nullable String caption;
    private int captionDepth;

    /**
     * @param headingAbove the level of the heading that the text stands under
     * @param quotation whether all of it is one quotation already
     */
    public BlockReader(WordFile file, Losses losses, int headingAbove, boolean quotation) {
        this.file = file;
        this.losses = losses;
        this.inlines = new InlineReader(file, losses);
        this.headingAbove = headingAbove;
        this.nesting = new QuoteNesting(quotation);
    }

    public List<Block> read(List<Object> elements) {
        for (Object element : elements) {
            if (element instanceof P paragraph) {
                paragraph(paragraph);
            } else if (element instanceof Tbl table) {
                table(table);
            }
        }
        endCaption();
        endJoined();
        return nesting.finish();
    }

    private void paragraph(P paragraph) {
        InlineList all = new InlineList();
        all.addAll(joined);
        all.addAll(inlines.of(paragraph));
        List<Inline> content = all.inlines();
        if (Revised.isJoinedToNext(paragraph)) {
            joined = content;
            return;
        }
        joined = List.of();
        List<Inline> words = Inlines.stripped(content);
        if (words.isEmpty()) {
            return;
        }
        List<String> style = file.looks().styles(paragraph);
        int depth = nesting.depth(style);
        if (QuoteNesting.isCaption(style)) {
            endCaption();
            caption = Inlines.plain(words);
            captionDepth = depth;
            return;
        }
        endCaption();
        place(paragraph, style, depth, words);
    }

    private void place(P paragraph, List<String> style, int depth, List<Inline> words) {
        JcEnumeration align = paragraph.getPPr() == null || paragraph.getPPr().getJc() == null
                ? null
                : paragraph.getPPr().getJc().getVal();
        if (align == JcEnumeration.CENTER || align == JcEnumeration.RIGHT) {
            losses.formatting("centreret eller højrestillet tekst");
        }
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
        endJoined();
        TableRows rows = new TableRows(file, losses, inlines);
        int depth = nesting.depth(file.looks().styles(rows.style(table)));
        List<Block.Row> read = rows.of(table);
        if (!read.isEmpty()) {
            nesting.add(depth, new Block.Table(caption, read));
            caption = null;
        }
    }

    /** What a deleted mark would have joined to, had there been another paragraph. */
    private void endJoined() {
        List<Inline> words = Inlines.stripped(joined);
        joined = List.of();
        if (!words.isEmpty()) {
            nesting.add(0, new Block.Paragraph(words));
        }
    }

    /** A caption that no table follows is a paragraph. */
    private void endCaption() {
        if (caption != null) {
            nesting.add(captionDepth, Block.Paragraph.of(caption));
            caption = null;
        }
    }
}
