package dk.rettidig.letter.bench;

import jakarta.xml.bind.JAXBElement;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.docx4j.TextUtils;
import org.docx4j.openpackaging.exceptions.Docx4JException;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.docx4j.openpackaging.parts.JaxbXmlPart;
import org.docx4j.openpackaging.parts.Part;
import org.docx4j.openpackaging.parts.WordprocessingML.FooterPart;
import org.docx4j.openpackaging.parts.WordprocessingML.HeaderPart;
import org.docx4j.wml.ContentAccessor;
import org.docx4j.wml.P;
import org.docx4j.wml.SdtBlock;
import org.docx4j.wml.SdtElement;

/** The outermost content controls of a Word file, through docx4j. */
final class Controls {
    private Controls() {}

    static WordprocessingMLPackage open(byte[] docx) throws Docx4JException {
        return WordprocessingMLPackage.load(new ByteArrayInputStream(docx));
    }

    /** The text of every control in a filled letter, paragraph by paragraph. */
    static Map<String, List<String>> texts(byte[] filled) throws Docx4JException {
        Map<String, List<String>> texts = new LinkedHashMap<>();
        for (Place place : places(open(filled))) {
            texts.put(place.tag(), place.paragraphs());
        }
        return texts;
    }

    static List<Place> places(WordprocessingMLPackage word) throws Docx4JException {
        List<Place> places = new ArrayList<>();
        find(word.getMainDocumentPart().getContent(), places);
        for (Part part : word.getParts().getParts().values()) {
            if (part instanceof HeaderPart || part instanceof FooterPart) {
                Object content = ((JaxbXmlPart<?>) part).getContents();
                find(((ContentAccessor) content).getContent(), places);
            }
        }
        return places;
    }

    private static void find(List<Object> content, List<Place> places) {
        for (int i = 0; i < content.size(); i++) {
            Object element = content.get(i) instanceof JAXBElement<?> wrapped ? wrapped.getValue() : content.get(i);
            if (element instanceof SdtElement control
                    && control.getSdtPr() != null
                    && control.getSdtPr().getTag() != null) {
                places.add(new Place(content, i, control));
            } else if (element instanceof SdtElement control) {
                find(control.getSdtContent().getContent(), places);
            } else if (element instanceof ContentAccessor inner) {
                find(inner.getContent(), places);
            }
        }
    }

    /** Where a control stands: in which list, at which index. */
    record Place(List<Object> parent, int index, SdtElement control) {
        String tag() {
            return control.getSdtPr().getTag().getVal();
        }

        boolean block() {
            return control instanceof SdtBlock;
        }

        List<Object> content() {
            return control.getSdtContent().getContent();
        }

        List<String> paragraphs() {
            if (!block()) {
                return List.of(textOf(content()));
            }
            return content().stream()
                    .filter(P.class::isInstance)
                    .map(p -> textOf(List.of(p)))
                    .toList();
        }

        private static String textOf(List<Object> content) {
            StringBuilder text = new StringBuilder();
            content.forEach(c -> text.append(TextUtils.getText(c)));
            return text.toString();
        }
    }
}
