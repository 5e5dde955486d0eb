package dk.rettidig.letter.template;

import dk.rettidig.letter.docx.guard.Parts;
import dk.rettidig.letter.template.archive.ArchiveWriter;
import jakarta.xml.bind.JAXBElement;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import org.docx4j.TraversalUtil;
import org.docx4j.openpackaging.exceptions.Docx4JException;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.docx4j.openpackaging.parts.JaxbXmlPart;
import org.docx4j.openpackaging.parts.Part;
import org.docx4j.openpackaging.parts.WordprocessingML.FooterPart;
import org.docx4j.openpackaging.parts.WordprocessingML.HeaderPart;
import org.docx4j.wml.SdtElement;
import org.docx4j.wml.SdtPr;
import org.jspecify.annotations.Nullable;

/**
 * An author's template as docx4j reads it. The compiler has a reader of its own; that both find the same controls
 * shows that the file is what Word takes it for.
 */
final class SeenByDocx4j {

    private final List<String> controls = new ArrayList<>();

    private SeenByDocx4j() {}

    /** The names of all tagged controls, conditions too, sorted. */
    static List<String> controls(Parts parts) throws Docx4JException {
        SeenByDocx4j seen = new SeenByDocx4j();
        WordprocessingMLPackage word = WordprocessingMLPackage.load(new ByteArrayInputStream(packed(parts)));
        seen.collect(word.getMainDocumentPart());
        for (Part part : word.getParts().getParts().values()) {
            if (part instanceof HeaderPart || part instanceof FooterPart) {
                seen.collect((JaxbXmlPart<?>) part);
            }
        }
        return seen.controls.stream().sorted().toList();
    }

    /** The parts that passed the guard, not the file. */
    private static byte[] packed(Parts parts) {
        try (ArchiveWriter zip = new ArchiveWriter()) {
            for (String name : parts.names()) {
                byte[] part = parts.bytes(name);
                if (part != null) {
                    zip.add(name, part, part.length);
                }
            }
            return zip.finish();
        }
    }

    private void collect(JaxbXmlPart<?> part) throws Docx4JException {
        TraversalUtil.visit(part.getContents(), new TraversalUtil.CallbackImpl() {
            @Override
            public List<Object> apply(Object element) {
                Object value = element instanceof JAXBElement<?> wrapped ? wrapped.getValue() : element;
                if (value instanceof SdtElement control && control.getSdtPr() != null) {
                    add(control.getSdtPr());
                }
                return List.of();
            }
        });
    }

    private void add(SdtPr properties) {
        String tag = properties.getTag() == null ? null : properties.getTag().getVal();
        String name = tag == null || tag.isBlank() ? title(properties) : tag;
        if (name != null && !name.isBlank()) {
            controls.add(name.strip());
        }
    }

    private static @Nullable String title(SdtPr properties) {
        return properties.getRPrOrAliasOrLock().stream()
                .map(property -> property instanceof JAXBElement<?> wrapped ? wrapped.getValue() : property)
                .filter(SdtPr.Alias.class::isInstance)
                .map(alias -> ((SdtPr.Alias) alias).getVal())
                .findFirst()
                .orElse(null);
    }
}
