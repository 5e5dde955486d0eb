package dk.rettidig.letter.template.body;

import dk.rettidig.letter.Inline;
import dk.rettidig.letter.template.markup.Markup;
import java.util.List;

/** The footnotes of one letter, numbered in the order they are met. */
public final class Notes implements Additions {

    private final StyleBook styles;
    private final int firstId;
    private final Markup written = new Markup(64);
    private final Links links = new Links();
    private int count;

    /** @param firstId the first id the template's own separators leave free */
    public Notes(StyleBook styles, int firstId) {
        this.styles = styles;
        this.firstId = firstId;
    }

    void refer(Inline.Footnote note, Markup out) {
        int id = firstId + count++;
        String reference = styles.id(StyleName.FOOTNOTE_REFERENCE);
        out.raw("<w:r><w:rPr><w:rStyle w:val=\"").raw(reference).raw("\"/></w:rPr><w:footnoteReference w:id=\"");
        out.raw(id).raw("\"/></w:r>");
        write(id, reference, note.content());
    }

    private void write(int id, String reference, List<Inline> content) {
        written.raw("<w:footnote w:id=\"").raw(id).raw("\"><w:p><w:pPr><w:pStyle w:val=\"");
        written.raw(styles.id(StyleName.FOOTNOTE_TEXT)).raw("\"/></w:pPr><w:r><w:rPr><w:rStyle w:val=\"");
        written.raw(reference).raw("\"/></w:rPr><w:footnoteRef/></w:r>");
        InlineWriter runs = new InlineWriter(written, styles, links, this);
        runs.text(" ");
        runs.write(content);
        written.raw("</w:p></w:footnote>");
    }

    @Override
    public boolean isEmpty() {
        return count == 0;
    }

    public Links links() {
        return links;
    }

    @Override
    public void writeTo(Markup out) {
        out.raw(written.toBytes());
    }
}
