package dk.rettidig.letter.docx;

import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** One XML part as a tree, within limits, without document types and without asking anybody outside. */
final class XmlReader {
    private static final int MOST_ELEMENTS = 500_000;
    private static final int MOST_CHARACTERS = 6_000_000;
    private static final int DEEPEST = 200;
    private static final int DEEPEST_TABLE = 16;

    private static final XMLInputFactory FACTORY = factory();
    private static final Map<String, String> PREFIXES = prefixes();

    /** The reader is not shared between threads, but the names it has seen are worth keeping. */
    private static final ThreadLocal<Map<String, Map<String, String>>> NAMES = ThreadLocal.withInitial(HashMap::new);

    private final String part;
    private final Map<String, Map<String, String>> names = NAMES.get();
    private final Deque<Node> open = new ArrayDeque<>();
    private int elements;
    private int characters;
    private int tables;

    private XmlReader(String part) {
        this.part = part;
    }

    static Node read(String part, byte[] bytes) {
        try {
            XMLStreamReader xml = FACTORY.createXMLStreamReader(new ByteArrayInputStream(bytes));
            try {
                return new XmlReader(part).tree(xml);
            } finally {
                xml.close();
            }
        } catch (XMLStreamException | RuntimeException broken) {
            throw broken instanceof RefusedFile refused
                    ? refused
                    : new RefusedFile(RefusedFile.Reason.BROKEN, part + ": " + broken.getMessage());
        }
    }

    /** Only that the part is within the limits. */
    static void check(String part, byte[] bytes) {
        if (read(part, bytes).name.isEmpty()) {
            throw new RefusedFile(RefusedFile.Reason.BROKEN, part);
        }
    }

    private Node tree(XMLStreamReader xml) throws XMLStreamException {
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> start(xml);
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> text(xml);
                case XMLStreamConstants.END_ELEMENT -> {
                    Node ended = open.pop();
                    tables -= ended.is("w:tbl") ? 1 : 0;
                    if (open.isEmpty()) {
                        return ended;
                    }
                }
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                    throw new RefusedFile(RefusedFile.Reason.EXTERNAL_ENTITY, part);
                default -> {
                    // comments and processing instructions say nothing
                }
            }
        }
        throw new RefusedFile(RefusedFile.Reason.BROKEN, part);
    }

    private void start(XMLStreamReader xml) {
        String[] attributes = new String[2 * xml.getAttributeCount()];
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            attributes[2 * i] = name(xml.getAttributeNamespace(i), xml.getAttributeLocalName(i));
            attributes[2 * i + 1] = xml.getAttributeValue(i);
        }
        Node node = new Node(name(xml.getNamespaceURI(), xml.getLocalName()), attributes);
        elements += 1 + attributes.length / 2;
        tables += node.is("w:tbl") ? 1 : 0;
        if (elements > MOST_ELEMENTS) {
            throw new RefusedFile(RefusedFile.Reason.TOO_LARGE, part);
        }
        if (open.size() > DEEPEST || tables > DEEPEST_TABLE) {
            throw new RefusedFile(RefusedFile.Reason.TOO_DEEP, part);
        }
        if (!open.isEmpty()) {
            open.peek().add(node);
        }
        open.push(node);
    }

    private void text(XMLStreamReader xml) {
        characters += xml.getTextLength();
        if (characters > MOST_CHARACTERS) {
            throw new RefusedFile(RefusedFile.Reason.TOO_LARGE, part);
        }
        Node node = open.peek();
        if (node != null && (!xml.isWhiteSpace() || node.is("w:t"))) {
            node.addText(xml.getText());
        }
    }

    private String name(@org.jspecify.annotations.Nullable String namespace, String local) {
        if (namespace == null || namespace.isEmpty()) {
            return local;
        }
        return names.computeIfAbsent(namespace, any -> new HashMap<>()).computeIfAbsent(local, any -> {
            String prefix = PREFIXES.get(namespace);
            return prefix == null ? "?:" + local : prefix + ":" + local;
        });
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new RefusedFile(RefusedFile.Reason.EXTERNAL_ENTITY);
        });
        return factory;
    }

    /** The transitional names that Word writes, and the strict ones that it can be asked to write. */
    private static Map<String, String> prefixes() {
        Map<String, String> prefixes = new HashMap<>();
        String transitional = "http://schemas.openxmlformats.org/";
        String strict = "http://purl.oclc.org/ooxml/";
        prefixes.put(transitional + "wordprocessingml/2006/main", "w");
        prefixes.put(strict + "wordprocessingml/main", "w");
        prefixes.put(transitional + "officeDocument/2006/relationships", "r");
        prefixes.put(strict + "officeDocument/relationships", "r");
        prefixes.put(transitional + "officeDocument/2006/math", "m");
        prefixes.put(strict + "officeDocument/math", "m");
        prefixes.put(transitional + "drawingml/2006/main", "a");
        prefixes.put(strict + "drawingml/main", "a");
        prefixes.put(transitional + "drawingml/2006/picture", "pic");
        prefixes.put(strict + "drawingml/picture", "pic");
        prefixes.put(transitional + "drawingml/2006/wordprocessingDrawing", "wp");
        prefixes.put(strict + "drawingml/wordprocessingDrawing", "wp");
        prefixes.put(transitional + "markup-compatibility/2006", "mc");
        prefixes.put("http://schemas.openxmlformats.org/markup-compatibility/2006", "mc");
        prefixes.put(transitional + "package/2006/relationships", "rel");
        prefixes.put(transitional + "package/2006/content-types", "ct");
        prefixes.put(transitional + "package/2006/metadata/core-properties", "cp");
        prefixes.put("http://purl.org/dc/elements/1.1/", "dc");
        prefixes.put("http://purl.org/dc/terms/", "dcterms");
        prefixes.put("urn:schemas-microsoft-com:vml", "v");
        prefixes.put("urn:schemas-microsoft-com:office:office", "o");
        prefixes.put("http://www.w3.org/XML/1998/namespace", "xml");
        return Map.copyOf(prefixes);
    }
}
