package dk.rettidig.letter.docx.guard;

import dk.rettidig.letter.docx.guard.RefusedFile.Reason;
import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** One XML part as a tree, within limits, without document types and without asking anybody outside. */
final class XmlReader {
    /** Word itself does not count them, but a letter of 100 pages has a tenth of this. Attributes count too. */
    private static final int MOST_ELEMENTS = 500_000;

    /** Other libraries make large objects of small elements. */
    static final int MOST_ELEMENTS_FOR_OTHERS = 250_000;

    private static final int MOST_CHARACTERS = 6_000_000;
    private static final int DEEPEST = 200;
    private static final int DEEPEST_TABLE = 16;

    private static final XMLInputFactory FACTORY = factory();

    private final String part;
    private final boolean keepsTree;
    private final ElementNames names = ElementNames.ofThisThread();
    private final Deque<Node> open = new ArrayDeque<>();
    private int elements;
    private int characters;
    private int tables;

    private XmlReader(String part, boolean keepsTree) {
        this.part = part;
        this.keepsTree = keepsTree;
    }

    static Node read(String part, byte[] bytes) {
        return read(new XmlReader(part, true), bytes);
    }

    /** How many elements and attributes a part holds, if it keeps to the limits. */
    static int count(String part, byte[] bytes) {
        XmlReader reader = new XmlReader(part, false);
        Node unused = read(reader, bytes);
        return reader.elements;
    }

    private static Node read(XmlReader reader, byte[] bytes) {
        try {
            XMLStreamReader xml = FACTORY.createXMLStreamReader(new ByteArrayInputStream(bytes));
            try {
                return reader.root(xml);
            } finally {
                xml.close();
            }
        } catch (RefusedFile refused) {
            throw refused;
        } catch (XMLStreamException | RuntimeException broken) {
            // The parser of the JDK throws some of its own runtime exceptions at bytes that are no text.
            throw new RefusedFile(Reason.BROKEN, reader.part + ": " + broken.getMessage());
        }
    }

    private Node root(XMLStreamReader xml) throws XMLStreamException {
        Node root = null;
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> start(xml);
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> text(xml);
                case XMLStreamConstants.END_ELEMENT -> {
                    root = open.pop();
                    tables -= root.is("w:tbl") ? 1 : 0;
                }
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                    throw new RefusedFile(Reason.EXTERNAL_ENTITY, part);
                default -> {
                    // comments and processing instructions say nothing
                }
            }
        }
        if (root == null) {
            throw new RefusedFile(Reason.BROKEN, part);
        }
        return root;
    }

    private void start(XMLStreamReader xml) {
        String[] attributes = new String[2 * xml.getAttributeCount()];
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            attributes[2 * i] = names.of(xml.getAttributeNamespace(i), xml.getAttributeLocalName(i));
            attributes[2 * i + 1] = xml.getAttributeValue(i);
        }
        Node node = new Node(names.of(xml.getNamespaceURI(), xml.getLocalName()), attributes);
        elements += 1 + attributes.length / 2;
        tables += node.is("w:tbl") ? 1 : 0;
        if (elements > MOST_ELEMENTS) {
            throw new RefusedFile(Reason.TOO_LARGE, part);
        }
        if (open.size() > DEEPEST || tables > DEEPEST_TABLE) {
            throw new RefusedFile(Reason.TOO_DEEP, part);
        }
        Node above = open.peek();
        if (above != null && keepsTree) {
            above.add(node);
        }
        open.push(node);
    }

    private void text(XMLStreamReader xml) {
        characters += xml.getTextLength();
        if (characters > MOST_CHARACTERS) {
            throw new RefusedFile(Reason.TOO_LARGE, part);
        }
        Node node = open.peek();
        if (keepsTree && node != null && (!xml.isWhiteSpace() || node.is("w:t"))) {
            node.addText(xml.getText());
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new RefusedFile(Reason.EXTERNAL_ENTITY);
        });
        return factory;
    }
}
