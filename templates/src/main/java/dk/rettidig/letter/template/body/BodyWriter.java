package dk.rettidig.letter.template.body;

import dk.rettidig.letter.Block;
import dk.rettidig.letter.Inline;
import dk.rettidig.letter.template.markup.Markup;
import java.util.List;

/** Writes a letter's blocks, each in the style of its kind and of its depth inside quotes. */
public final class BodyWriter {

    private static final String AIR_BELOW = "<w:spacing w:after=\"240\"/>";

    private final Markup out;
    private final StyleBook styles;
    private final InlineWriter runs;
    private final Lists lists;
    private final TableWriter tables;
    private final String ownParagraph;
    private final Depth outermost;
    private final int headingAbove;
    private int lastHeading;
    private boolean afterTable;
    private boolean afterList;

    /**
     * @param ownParagraph the style the template's author gave the paragraph in the control
     * @param quoted whether all of it is somebody else's words
     * @param headingAbove the level of the heading the text stands under: no level is skipped below it
     */
    public BodyWriter(
            Markup out,
            StyleBook styles,
            InlineWriter runs,
            Lists lists,
            TextWidth textWidth,
            String ownParagraph,
            boolean quoted,
            int headingAbove) {
        this.out = out;
        this.styles = styles;
        this.runs = runs;
        this.lists = lists;
        this.tables = new TableWriter(out, styles, runs, textWidth);
        this.ownParagraph = ownParagraph;
        this.outermost = quoted ? Depth.QUOTED : Depth.OWN_WORDS;
        this.headingAbove = headingAbove;
        this.lastHeading = headingAbove;
    }

    public void write(List<Block> blocks) {
        write(blocks, outermost);
        if (blocks.isEmpty() || afterTable) {
            // A control, and the page after a table, must end in a paragraph.
            open(ownParagraph);
            close();
        }
    }

    private void write(List<Block> blocks, Depth depth) {
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            if (block instanceof Block.Paragraph paragraph) {
                boolean leads = i + 1 < blocks.size() && leadsTo(blocks.get(i + 1), paragraph);
                open(paragraphStyle(depth), leads ? "<w:keepNext/>" : "");
                runs.write(paragraph.content());
                close();
            } else if (block instanceof Block.Heading heading) {
                heading(heading, depth);
            } else if (block instanceof Block.Quote quote) {
                write(quote.content(), depth.deeper());
            } else if (block instanceof Block.ItemList list) {
                boolean airBelow = i + 1 < blocks.size() && bringsNoAir(blocks.get(i + 1));
                list(list, depth, 0, airBelow ? AIR_BELOW : "");
                afterList = true;
            } else if (block instanceof Block.Table table) {
                table(table, depth);
            }
        }
    }

    /** "... har oplyst følgende:" stays with what follows. */
    private static boolean leadsTo(Block next, Block.Paragraph paragraph) {
        List<Inline> content = paragraph.content();
        return !(next instanceof Block.Paragraph || next instanceof Block.Heading)
                && !content.isEmpty()
                && content.get(content.size() - 1) instanceof Inline.Text text
                && text.text().stripTrailing().endsWith(":");
    }

    /** A paragraph after a list has a style with air above it; what is no paragraph cannot. */
    private static boolean bringsNoAir(Block next) {
        return next instanceof Block.ItemList || (next instanceof Block.Table table && table.caption() == null);
    }

    private void table(Block.Table table, Depth depth) {
        if (afterTable && table.caption() == null) {
            // Word joins two tables with nothing between them.
            open(styles.id(depth.paragraph));
            close();
        }
        tables.write(table, depth);
        afterTable = true;
    }

    private String paragraphStyle(Depth depth) {
        if (afterTable || afterList) {
            return styles.id(depth.spaced);
        }
        return depth == outermost ? ownParagraph : styles.id(depth.paragraph);
    }

    private void heading(Block.Heading heading, Depth depth) {
        if (depth == Depth.OWN_WORDS) {
            lastHeading = Math.min(headingAbove + Math.max(1, heading.level()), lastHeading + 1);
            open(styles.id(StyleName.heading(lastHeading)));
        } else {
            open(styles.id(depth == Depth.QUOTED ? StyleName.QUOTE_HEADING : StyleName.INNER_QUOTE_HEADING));
        }
        runs.write(heading.content());
        close();
    }

    /** @param lastLook what its last paragraph looks like besides its style */
    private void list(Block.ItemList list, Depth depth, int level, String lastLook) {
        boolean counted = list.marker() == Block.Marker.NUMBER;
        StyleName style = counted ? depth.number : depth.bullet;
        String numbering = lists.numbering(style, counted, level);
        for (int i = 0; i < list.items().size(); i++) {
            boolean marked = false;
            List<Block> content = list.items().get(i).content();
            for (int j = 0; j < content.size(); j++) {
                Block block = content.get(j);
                String look = i == list.items().size() - 1 && j == content.size() - 1 ? lastLook : "";
                if (block instanceof Block.ItemList inner) {
                    list(inner, depth, Math.min(level + 1, 8), look);
                } else if (block instanceof Block.Paragraph paragraph) {
                    if (marked) {
                        open(styles.id(depth.continued), look);
                    } else {
                        openItem(styles.id(style), numbering, level, look);
                        marked = true;
                    }
                    runs.write(paragraph.content());
                    close();
                } else {
                    write(List.of(block), depth);
                }
            }
        }
    }

    private void openItem(String style, String numbering, int level, String ownLook) {
        out.raw("<w:p><w:pPr><w:pStyle w:val=\"").raw(style).raw("\"/><w:numPr><w:ilvl w:val=\"");
        out.raw(level).raw("\"/><w:numId w:val=\"").raw(numbering).raw("\"/></w:numPr>");
        out.raw(ownLook).raw("</w:pPr>");
        afterTable = false;
        afterList = false;
    }

    private void open(String style) {
        open(style, "");
    }

    private void open(String style, String ownLook) {
        out.raw("<w:p><w:pPr><w:pStyle w:val=\"").raw(style).raw("\"/>");
        out.raw(ownLook).raw("</w:pPr>");
        afterTable = false;
        afterList = false;
    }

    private void close() {
        out.raw("</w:p>");
    }
}
