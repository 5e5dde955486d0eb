package dk.rettidig.letter.template.markup;

import dk.rettidig.letter.docx.guard.Measure;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An element with its names as written, prefix included: {@code w:p}. Word, LibreOffice and docx4j all write the
 * same prefixes, and keeping them makes writing an element back a plain copy.
 */
public record Element(String name, Map<String, String> attributes, List<Node> children) implements Node {

    public Element {
        attributes = Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
        children = List.copyOf(children);
    }

    public boolean is(String wanted) {
        return name.equals(wanted);
    }

    public @Nullable String attribute(String wanted) {
        return attributes.get(wanted);
    }

    /** A whole number, or the other one where there is none to read. */
    public int number(String wanted, int otherwise) {
        Integer number = Measure.whole(attribute(wanted));
        return number == null ? otherwise : number;
    }

    public Stream<Element> elements() {
        return children.stream().filter(Element.class::isInstance).map(Element.class::cast);
    }

    public @Nullable Element child(String wanted) {
        return elements().filter(element -> element.is(wanted)).findFirst().orElse(null);
    }

    /** The attribute of the first child of that name, as in {@code <w:pStyle w:val="Citat"/>}. */
    public @Nullable String valueOf(String child, String attribute) {
        Element found = child(child);
        return found == null ? null : found.attribute(attribute);
    }

    /** The characters directly inside it. */
    public String text() {
        StringBuilder text = new StringBuilder();
        for (Node child : children) {
            if (child instanceof Characters characters) {
                text.append(characters.text());
            }
        }
        return text.toString();
    }

    /** This element and all below it, in the order they are written. */
    public Stream<Element> selfAndDescendants() {
        return Stream.concat(Stream.of(this), elements().flatMap(Element::selfAndDescendants));
    }

    public Element withAttribute(String attribute, String value) {
        Map<String, String> changed = new LinkedHashMap<>(attributes);
        changed.put(attribute, value);
        return new Element(name, changed, children);
    }

    public Element withChildren(List<Node> others) {
        return new Element(name, attributes, others);
    }

    public Element without(Predicate<Element> unwanted) {
        return withChildren(children.stream()
                .filter(node -> !(node instanceof Element element && unwanted.test(element)))
                .toList());
    }

    @Override
    public void writeTo(Markup out) {
        if (children.isEmpty()) {
            openTag(out, "/>");
            return;
        }
        openTag(out, ">");
        children.forEach(child -> child.writeTo(out));
        closeTag(out);
    }

    public void openTag(Markup out) {
        openTag(out, ">");
    }

    private void openTag(Markup out, String end) {
        out.raw("<").raw(name);
        attributes.forEach(
                (key, value) -> out.raw(" ").raw(key).raw("=\"").text(value).raw("\""));
        out.raw(end);
    }

    public void closeTag(Markup out) {
        out.raw("</").raw(name).raw(">");
    }
}
