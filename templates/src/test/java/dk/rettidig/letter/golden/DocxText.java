package dk.rettidig.letter.golden;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * The text of a Word file as a reader of its pages meets it: the first page's header, the first page, its footer,
 * the rest, the notes. One line per paragraph.
 */
public final class DocxText {

    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private final Map<String, byte[]> parts;
    private final List<String> lines = new ArrayList<>();

    private DocxText(Map<String, byte[]> parts) {
        this.parts = parts;
    }

    public static String of(byte[] docx) throws IOException, SAXException {
        DocxText text = new DocxText(unzip(docx));
        text.paragraphs("word/header1.xml");
        boolean firstPage = true;
        for (Element paragraph : elements(text.part("word/document.xml"), "p")) {
            if (firstPage && text.breaksPage(paragraph)) {
                text.paragraphs("word/footer1.xml");
                firstPage = false;
            }
            text.paragraph(paragraph);
        }
        if (firstPage) {
            text.paragraphs("word/footer1.xml");
        }
        text.paragraphs("word/footnotes.xml");
        return String.join("\n", text.lines) + "\n";
    }

    public static Map<String, byte[]> unzip(byte[] docx) throws IOException {
        Map<String, byte[]> parts = new HashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                parts.put(entry.getName(), in.readAllBytes());
            }
        }
        return parts;
    }

    public static Document xml(byte[] part) throws IOException, SAXException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
        try {
            return factory.newDocumentBuilder().parse(new ByteArrayInputStream(part));
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    public static List<Element> elements(Node root, String name) {
        NodeList found = ((root instanceof Document document) ? document.getDocumentElement() : (Element) root)
                .getElementsByTagNameNS(WORD, name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }

    private Document part(String name) throws IOException, SAXException {
        byte[] part = parts.get(name);
        if (part == null) {
            throw new IOException("no " + name);
        }
        return xml(part);
    }

    private void paragraphs(String part) throws IOException, SAXException {
        for (Element paragraph : elements(part(part), "p")) {
            paragraph(paragraph);
        }
    }

    private void paragraph(Element paragraph) {
        String text = text(paragraph);
        if (!text.isBlank()) {
            lines.add(text.strip());
        }
    }

    private static String text(Element paragraph) {
        StringBuilder text = new StringBuilder();
        for (Element inside : elements(paragraph, "*")) {
            switch (inside.getLocalName()) {
                case "t" -> text.append(inside.getTextContent());
                case "br", "tab" -> text.append(' ');
                case "noBreakHyphen" -> text.append('\u2011');
                case "softHyphen" -> text.append('\u00AD');
                default -> {
                    // Properties and marks have no text.
                }
            }
        }
        return text.toString();
    }

    private boolean breaksPage(Element paragraph) throws IOException, SAXException {
        String style = style(paragraph);
        for (Element candidate : elements(part("word/styles.xml"), "style")) {
            if (candidate.getAttributeNS(WORD, "styleId").equals(style)) {
                return !elements(candidate, "pageBreakBefore").isEmpty();
            }
        }
        return false;
    }

    public static String style(Element paragraph) {
        List<Element> style = elements(paragraph, "pStyle");
        return style.isEmpty() ? "" : style.get(0).getAttributeNS(WORD, "val");
    }
}
