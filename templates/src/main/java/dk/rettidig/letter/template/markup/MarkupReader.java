package dk.rettidig.letter.template.markup;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads XML bytes into a tree. Comments and processing instructions are left out; a DOCTYPE is refused. */
public final class MarkupReader extends DefaultHandler {

    private static final SAXParserFactory PARSERS = plainParsers();

    private final Deque<Open> open = new ArrayDeque<>();
    private final StringBuilder text = new StringBuilder();
    private @Nullable Element root;

    private MarkupReader() {}

    public static Element read(byte[] xml) throws SAXException {
        MarkupReader reader = new MarkupReader();
        try {
            PARSERS.newSAXParser().parse(new ByteArrayInputStream(xml), reader);
        } catch (IOException | ParserConfigurationException e) {
            throw new SAXException(e);
        }
        if (reader.root == null) {
            throw new SAXException("no element");
        }
        return reader.root;
    }

    @Override
    public void startElement(String uri, String local, String name, Attributes attributes) {
        closeText();
        Map<String, String> copied = new LinkedHashMap<>();
        for (int i = 0; i < attributes.getLength(); i++) {
            copied.put(attributes.getQName(i), attributes.getValue(i));
        }
        open.push(new Open(name, copied, new ArrayList<>()));
    }

    @Override
    public void endElement(String uri, String local, String name) {
        closeText();
        Element closed = open.pop().close();
        if (open.isEmpty()) {
            root = closed;
        } else {
            open.peek().children().add(closed);
        }
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        text.append(characters, start, length);
    }

    private void closeText() {
        if (text.length() > 0 && !open.isEmpty()) {
            open.peek().children().add(new Characters(text.toString()));
        }
        text.setLength(0);
    }

    private static SAXParserFactory plainParsers() {
        // The JDK's own parser, whatever else is on the class path. Without namespaces, names and their declarations
        // come as they were written.
        SAXParserFactory factory = SAXParserFactory.newDefaultInstance();
        try {
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        } catch (ParserConfigurationException | SAXException e) {
            throw new IllegalStateException("every JDK's parser knows these features", e);
        }
        return factory;
    }

    private record Open(String name, Map<String, String> attributes, List<Node> children) {
        Element close() {
            return new Element(name, attributes, children);
        }
    }
}
