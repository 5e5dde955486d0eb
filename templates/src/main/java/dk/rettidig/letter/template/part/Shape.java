package dk.rettidig.letter.template.part;

import dk.rettidig.letter.Line;
import dk.rettidig.letter.template.body.InlineWriter;
import dk.rettidig.letter.template.body.StyleBook;
import dk.rettidig.letter.template.markup.Element;
import dk.rettidig.letter.template.markup.Markup;
import dk.rettidig.letter.template.markup.Node;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * What stands around the text of a control: the paragraph, the cell around that, and the look of the first run. The
 * sample text a template's author left in it is gone.
 */
final class Shape {

    private static final Set<String> AROUND_PARAGRAPHS = Set.of("w:tr", "w:tc");
    private static final byte[] PARAGRAPH_END = "</w:p>".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] NOTHING = {};

    private final byte[] before;
    private final byte[] paragraph;
    private final byte[] nextParagraph;
    private final byte[] look;
    private final byte[] paragraphEnd;
    private final byte[] after;
    private final String style;

    private Shape(byte[] before, List<Element> paragraphs, byte[] look, byte[] after) {
        this.before = before;
        this.look = look;
        this.after = after;
        if (paragraphs.isEmpty()) {
            this.paragraph = NOTHING;
            this.nextParagraph = NOTHING;
            this.paragraphEnd = NOTHING;
            this.style = "";
        } else {
            this.paragraph = opening(paragraphs.get(0));
            this.nextParagraph = paragraphs.size() > 1 ? opening(paragraphs.get(1)) : paragraph;
            this.paragraphEnd = PARAGRAPH_END;
            this.style = style(paragraphs.get(0));
        }
    }

    static Shape of(Element content, StyleBook styles) {
        Markup before = new Markup(64);
        Markup after = new Markup(64);
        Element around = content;
        while (around.child("w:p") == null) {
            Element inner = around.elements()
                    .filter(element -> AROUND_PARAGRAPHS.contains(element.name()))
                    .findFirst()
                    .orElse(null);
            if (inner == null) {
                break;
            }
            open(inner, before);
            Markup closed = new Markup(64);
            inner.closeTag(closed);
            after = closed.raw(after.toBytes());
            around = inner;
        }
        List<Element> paragraphs =
                around.elements().filter(element -> element.is("w:p")).toList();
        return new Shape(before.toBytes(), paragraphs, look(around, styles), after.toBytes());
    }

    private static void open(Element element, Markup out) {
        element.openTag(out);
        for (Node child : element.children()) {
            if (child instanceof Element properties && properties.name().endsWith("Pr")) {
                properties.writeTo(out);
            }
        }
    }

    private static byte[] opening(Element paragraph) {
        Markup open = new Markup(128);
        open(paragraph, open);
        return open.toBytes();
    }

    private static String style(Element paragraph) {
        Element properties = paragraph.child("w:pPr");
        return properties == null ? "" : Objects.requireNonNullElse(properties.valueOf("w:pStyle", "w:val"), "");
    }

    private static byte[] look(Element around, StyleBook styles) {
        Element properties = around.selfAndDescendants()
                .filter(element -> element.is("w:r"))
                .findFirst()
                .map(run -> run.child("w:rPr"))
                .orElse(null);
        Markup look = new Markup(64);
        if (properties != null) {
            properties
                    .without(element -> element.is("w:rStyle") && styles.isPlaceholder(element.attribute("w:val")))
                    .children()
                    .forEach(child -> child.writeTo(look));
        }
        return look.toBytes();
    }

    boolean hasParagraph() {
        return paragraph.length > 0;
    }

    String style() {
        return style;
    }

    void text(String text, Filling filling) {
        filling.out().raw(before).raw(paragraph);
        filling.runs(look).text(text);
        filling.out().raw(paragraphEnd).raw(after);
    }

    /**
     * Lines, each a paragraph: LibreOffice moves the line breaks inside a control to its front. The first line, and
     * one after an empty line, look as the template's first; the others as its second.
     */
    void lines(List<Line> lines, Filling filling) {
        Markup out = filling.out().raw(before);
        InlineWriter runs = filling.runs(look);
        boolean first = true;
        for (Line line : lines) {
            if (!line.content().isEmpty()) {
                out.raw(first ? paragraph : nextParagraph);
                runs.write(line.content());
                out.raw(paragraphEnd);
            }
            first = line.content().isEmpty();
        }
        if (lines.isEmpty()) {
            out.raw(paragraph).raw(paragraphEnd);
        }
        out.raw(after);
    }
}
