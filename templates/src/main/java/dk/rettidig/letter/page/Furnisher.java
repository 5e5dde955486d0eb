package dk.rettidig.letter.page;

import dk.rettidig.letter.manuscript.Item;
import dk.rettidig.letter.manuscript.Section;
import dk.rettidig.letter.page.column.Column;
import dk.rettidig.letter.page.column.ColumnSetter;
import dk.rettidig.letter.page.column.Tools;
import dk.rettidig.letter.page.piece.Layer;
import dk.rettidig.letter.page.piece.Piece;
import dk.rettidig.letter.page.tree.Content;
import dk.rettidig.letter.structure.Kid;
import dk.rettidig.letter.structure.Tag;
import dk.rettidig.letter.typeset.strand.Folio;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Puts headers and footers on finished pages. Those of a first page are the letter's head and its sender: they are
 * content. Those that follow are the same words again and again, which nobody wants to hear.
 */
final class Furnisher {
    private final Tools tools;
    private final Tag document;

    Furnisher(Tools tools, Tag document) {
        this.tools = tools;
        this.document = document;
    }

    /** What a section's pages lose to headers and footers, before the pages are counted. */
    static Frame frame(Section section, Tools tools) {
        return new Frame(
                section,
                new Frame.Edges(
                        height(section.headers().first(), section, tools),
                        height(section.footers().first(), section, tools)),
                new Frame.Edges(
                        height(section.headers().following(), section, tools),
                        height(section.footers().following(), section, tools)));
    }

    private static float height(List<Item> items, Section section, Tools tools) {
        return items.isEmpty() ? 0 : set(items, section, null, tools).height();
    }

    private static Column set(List<Item> items, Section section, @Nullable Tag tag, Tools tools) {
        return ColumnSetter.set(items, Frame.width(section.page()), tag, tools);
    }

    void furnish(List<Sheet> sheets) {
        for (int i = 0; i < sheets.size(); i++) {
            furnish(sheets.get(i), new Folio(i + 1, sheets.size()));
        }
    }

    private void furnish(Sheet sheet, Folio folio) {
        Section section = sheet.frame().section();
        Section.Page page = section.page();
        boolean first = sheet.usesFirst();
        Layer layer = first ? sheet.content() : sheet.running();
        List<Item> head = first ? section.headers().first() : section.headers().following();
        List<Item> foot = first ? section.footers().first() : section.footers().following();
        Tag headTag = first && Content.of(head) ? document.childAt(firstBlock(sheet), "Div") : null;
        Column header = set(head, section, headTag, tools.on(folio));
        header.place(layer, page.left(), page.header(), false);
        Tag footTag = first && Content.of(foot) ? document.childAt(lastBlock(sheet), "Div") : null;
        Column footer = set(foot, section, footTag, tools.on(folio));
        footer.place(layer, page.left(), page.height() - page.footer() - footer.height(), false);
    }

    private int firstBlock(Sheet sheet) {
        int first = document.kids().size();
        for (Piece piece : sheet.content().pieces()) {
            first = Math.min(first, index(piece.tag(), first));
        }
        return first;
    }

    private int lastBlock(Sheet sheet) {
        int last = 0;
        for (Piece piece : sheet.content().pieces()) {
            last = Math.max(last, index(piece.tag(), -1) + 1);
        }
        return last;
    }

    private int index(@Nullable Tag tag, int otherwise) {
        Tag at = tag;
        while (at != null && at.parent() != document) {
            at = at.parent();
        }
        if (at == null) {
            return otherwise;
        }
        List<Kid> blocks = document.kids();
        return blocks.indexOf(at);
    }
}
