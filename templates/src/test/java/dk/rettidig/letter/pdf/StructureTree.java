package dk.rettidig.letter.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/** A PDF's tree of tags as text: one tag a line, its attributes in brackets, then what is read there. */
public final class StructureTree {
    private final Map<COSBase, Map<Integer, String>> texts = new HashMap<>();
    private final StringBuilder shown = new StringBuilder();

    private StructureTree() {}

    public static String asText(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            StructureTree tree = new StructureTree();
            for (PDPage page : document.getPages()) {
                tree.read(page);
            }
            COSDictionary root =
                    document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.STRUCT_TREE_ROOT);
            tree.show(root.getDictionaryObject(COSName.K), null, 0);
            return tree.shown.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void read(PDPage page) throws IOException {
        PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
        extractor.processPage(page);
        Map<Integer, String> ofPage = new HashMap<>();
        for (PDMarkedContent content : extractor.getMarkedContents()) {
            ofPage.merge(content.getMCID(), text(content), String::concat);
        }
        texts.put(page.getCOSObject(), ofPage);
    }

    private static String text(PDMarkedContent content) {
        if (content.getActualText() != null) {
            return content.getActualText();
        }
        StringBuilder text = new StringBuilder();
        for (Object part : content.getContents()) {
            if (part instanceof TextPosition position) {
                text.append(position.getUnicode());
            } else if (part instanceof PDMarkedContent inner) {
                text.append(text(inner));
            }
        }
        return text.toString();
    }

    private void show(COSBase kid, @Nullable COSBase page, int depth) {
        COSBase node = kid instanceof COSObject object ? object.getObject() : kid;
        if (node instanceof COSArray array) {
            array.forEach(each -> show(each, page, depth));
        } else if (node instanceof COSInteger id) {
            line(depth, "“" + text(page, id.intValue()) + "”");
        } else if (node instanceof COSDictionary dictionary) {
            show(dictionary, page, depth);
        }
    }

    private void show(COSDictionary node, @Nullable COSBase page, int depth) {
        String type = node.getNameAsString(COSName.TYPE, "");
        COSBase own = node.getDictionaryObject(COSName.PG);
        COSBase here = own == null ? page : own;
        if (type.equals("MCR")) {
            line(depth, "“" + text(here, node.getInt(COSName.MCID)) + "” (next page)");
        } else if (type.equals("OBJR")) {
            COSDictionary annotation = node.getCOSDictionary(COSName.OBJ);
            COSDictionary action = annotation.getCOSDictionary(COSName.A);
            line(depth, "→ " + action.getString(COSName.URI));
        } else {
            line(depth, node.getNameAsString(COSName.S) + attributes(node));
            COSBase kids = node.getDictionaryObject(COSName.K);
            if (kids != null) {
                show(kids, here, depth + 1);
            }
        }
    }

    private String text(@Nullable COSBase page, int id) {
        return texts.getOrDefault(page, Map.of()).getOrDefault(id, "?");
    }

    private static String attributes(COSDictionary node) {
        StringBuilder shown = new StringBuilder();
        for (COSName key : List.of(COSName.ID, COSName.ALT, COSName.LANG)) {
            String value = node.getString(key);
            if (value != null) {
                shown.append(" [")
                        .append(key.getName())
                        .append('=')
                        .append(value)
                        .append(']');
            }
        }
        COSDictionary attributes = node.getCOSDictionary(COSName.A);
        if (attributes != null) {
            for (COSName key : attributes.keySet()) {
                if (!key.equals(COSName.O)) {
                    shown.append(" [").append(key.getName()).append('=');
                    shown.append(value(attributes.getDictionaryObject(key))).append(']');
                }
            }
        }
        return shown.toString();
    }

    private static String value(COSBase value) {
        if (value instanceof COSName name) {
            return name.getName();
        }
        if (value instanceof COSString string) {
            return string.getString();
        }
        return value instanceof COSInteger number ? Integer.toString(number.intValue()) : "…";
    }

    private void line(int depth, String text) {
        shown.append("  ".repeat(depth)).append(text.stripTrailing()).append('\n');
    }
}
