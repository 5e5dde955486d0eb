package dk.rettidig.letter.template;

import dk.rettidig.letter.template.archive.ArchiveWriter;
import dk.rettidig.letter.template.control.LetterFields;
import dk.rettidig.letter.template.markup.Characters;
import dk.rettidig.letter.template.markup.Element;
import dk.rettidig.letter.template.markup.Markup;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The custom XML part some controls are bound to: one element per value, named as the control. It is written with
 * the letter, or Word would put the template's old values back when the letter is opened.
 */
final class BoundValues {

    static final String NAMESPACE = "urn:rettidig:brev";

    private final String name;
    private final Element root;
    private final List<Element> values;

    BoundValues(String name, Element root) {
        this.name = name;
        this.root = root;
        this.values = root.elements().toList();
    }

    static boolean isIn(Element root) {
        return root.attributes().containsValue(NAMESPACE);
    }

    void addTo(ArchiveWriter zip, LetterFields fields) {
        Markup out = new Markup(512).raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        List<Element> filled = new ArrayList<>();
        for (Element value : values) {
            String text = Objects.requireNonNullElse(fields.get(localName(value)), "");
            filled.add(value.withChildren(List.of(new Characters(text))));
        }
        root.withChildren(List.copyOf(filled)).writeTo(out);
        zip.add(name, out.array(), out.length());
    }

    private static String localName(Element value) {
        return value.name().substring(value.name().indexOf(':') + 1);
    }
}
