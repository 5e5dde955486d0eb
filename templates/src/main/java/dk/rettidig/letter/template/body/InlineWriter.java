package dk.rettidig.letter.template.body;

import dk.rettidig.letter.Inline;
import dk.rettidig.letter.template.markup.Markup;
import java.util.List;

/** Writes what stands inside a paragraph as runs. */
public final class InlineWriter {

    private final Markup out;
    private final StyleBook styles;
    private final Links links;
    private final Notes notes;
    private final byte[] look;

    InlineWriter(Markup out, StyleBook styles, Links links, Notes notes) {
        this(out, styles, links, notes, new byte[0]);
    }

    /** @param look what the template's own text stands in at this place: the inside of a w:rPr */
    public InlineWriter(Markup out, StyleBook styles, Links links, Notes notes, byte[] look) {
        this.out = out;
        this.styles = styles;
        this.links = links;
        this.notes = notes;
        this.look = look;
    }

    public void write(List<Inline> content) {
        for (Inline inline : content) {
            if (inline instanceof Inline.Text text) {
                run("", text.text(), text.strong(), text.emphasis());
            } else if (inline instanceof Inline.Link link) {
                link(link);
            } else if (inline instanceof Inline.Footnote note) {
                notes.refer(note, out);
            } else {
                out.raw("<w:r><w:br/></w:r>");
            }
        }
    }

    public void text(String text) {
        run("", text, false, false);
    }

    private void link(Inline.Link link) {
        out.raw("<w:hyperlink r:id=\"").raw(links.id(link.address())).raw("\">");
        for (Inline inline : link.content()) {
            if (inline instanceof Inline.Text text) {
                run(styles.id(StyleName.LINK), text.text(), text.strong(), text.emphasis());
            } else {
                write(List.of(inline));
            }
        }
        out.raw("</w:hyperlink>");
    }

    private void run(String style, String text, boolean strong, boolean emphasis) {
        out.raw("<w:r>");
        if (!style.isEmpty() || look.length > 0 || strong || emphasis) {
            out.raw("<w:rPr>");
            if (!style.isEmpty()) {
                out.raw("<w:rStyle w:val=\"").raw(style).raw("\"/>");
            }
            out.raw(look);
            out.raw(strong ? "<w:b/>" : "").raw(emphasis ? "<w:i/>" : "").raw("</w:rPr>");
        }
        characters(text);
        out.raw("</w:r>");
    }

    /** Word has elements of its own for some characters. */
    private void characters(String text) {
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            String element =
                    switch (text.charAt(i)) {
                        case '\n' -> "<w:br/>";
                        case '\t' -> "<w:tab/>";
                        case '\u00AD' -> "<w:softHyphen/>";
                        case '\u2011' -> "<w:noBreakHyphen/>";
                        default -> "";
                    };
            if (!element.isEmpty()) {
                plain(text, start, i);
                out.raw(element);
                start = i + 1;
            }
        }
        plain(text, start, text.length());
    }

    private void plain(String text, int from, int to) {
        if (from < to) {
            out.raw("<w:t xml:space=\"preserve\">").text(text, from, to).raw("</w:t>");
        }
    }
}
