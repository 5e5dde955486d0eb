package dk.rettidig.letter.template;

import dk.rettidig.letter.docx.guard.Parts;
import dk.rettidig.letter.template.archive.Packed;
import dk.rettidig.letter.template.body.Lists;
import dk.rettidig.letter.template.body.StyleBook;
import dk.rettidig.letter.template.body.TextWidth;
import dk.rettidig.letter.template.markup.Element;
import dk.rettidig.letter.template.markup.MarkupReader;
import dk.rettidig.letter.template.part.CompiledPart;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.xml.sax.SAXException;

/** Sorts a template's parts by what becomes of them in a letter, and does with each what can be done beforehand. */
final class TemplateCompiler {

    static final String DOCUMENT = "word/document.xml";
    static final String STYLES = "word/styles.xml";
    static final String NUMBERING = "word/numbering.xml";
    static final String NOTES = "word/footnotes.xml";
    static final String CUSTOM_PROPERTIES = "docProps/custom.xml";

    private static final String RELATIONSHIPS = "word/_rels/";
    private static final Pattern TEXT = Pattern.compile("word/(document|header\\d*|footer\\d*)\\.xml");
    private static final Pattern DATA = Pattern.compile("customXml/item\\d+\\.xml");

    private final Parts parts;
    private final Map<String, Element> read = new LinkedHashMap<>();
    private final Map<String, CompiledPart> compiled = new LinkedHashMap<>();
    private final StyleBook styles;

    TemplateCompiler(Parts parts) throws SAXException {
        this.parts = parts;
        for (String name : parts.names()) {
            byte[] part = parts.bytes(name);
            if (part != null && (isRewritten(name) || name.equals(STYLES) || name.equals(CUSTOM_PROPERTIES))) {
                read.put(name, MarkupReader.read(part));
            }
        }
        styles = StyleBook.of(part(STYLES));
        read.forEach((name, root) -> {
            if (TEXT.matcher(name).matches()) {
                compiled.put(name, CompiledPart.of(root, styles));
            }
        });
    }

    /** A part's root; an empty one where the part is missing, which is an error of the template. */
    Element part(String name) {
        Element root = read.get(name);
        return root == null ? new Element("missing", Map.of(), List.of()) : root;
    }

    StyleBook styles() {
        return styles;
    }

    List<CompiledPart> texts() {
        return List.copyOf(compiled.values());
    }

    boolean has(String name) {
        return read.containsKey(name);
    }

    WordTemplate template(TemplateReport report) {
        List<TextPart> texts = new ArrayList<>();
        compiled.forEach((name, part) -> texts.add(new TextPart(name, part, relationshipsOf(name))));
        List<BoundValues> bound = new ArrayList<>();
        read.forEach((name, root) -> {
            if (BoundValues.isIn(root)) {
                bound.add(new BoundValues(name, root));
            }
        });
        Element body = part(DOCUMENT).child("w:body");
        return new WordTemplate(
                report.kinds(),
                unchanged(),
                texts,
                new WordTemplate.Styling(
                        styles,
                        new TextWidth(body == null ? null : body.child("w:sectPr"), styles),
                        new Lists.Known(part(NUMBERING), styles),
                        GrowingPart.of(NUMBERING, part(NUMBERING))),
                new WordTemplate.NotesPart(GrowingPart.of(NOTES, part(NOTES)), relationshipsOf(NOTES), firstNote()),
                new CoreProperties(part(CoreProperties.PART)),
                bound);
    }

    private List<Packed> unchanged() {
        List<Packed> packed = new ArrayList<>();
        for (String name : parts.names()) {
            byte[] part = parts.bytes(name);
            if (part != null && !isRewritten(name)) {
                packed.add(Packed.of(name, part));
            }
        }
        return packed;
    }

    private boolean isRewritten(String name) {
        if (name.startsWith(RELATIONSHIPS)) {
            return isRewritten("word/" + name.substring(RELATIONSHIPS.length(), name.length() - ".rels".length()));
        }
        return TEXT.matcher(name).matches()
                || List.of(NUMBERING, NOTES, CoreProperties.PART).contains(name)
                || (DATA.matcher(name).matches() && isOurs(parts.bytes(name)));
    }

    private static boolean isOurs(byte @Nullable [] data) {
        try {
            return data != null && BoundValues.isIn(MarkupReader.read(data));
        } catch (SAXException e) {
            // Somebody else's data, which stays as it is.
            return false;
        }
    }

    private GrowingPart relationshipsOf(String name) {
        int slash = name.lastIndexOf('/') + 1;
        String relationships = name.substring(0, slash) + "_rels/" + name.substring(slash) + ".rels";
        Element root = read.get(relationships);
        return root == null ? GrowingPart.noRelationships(relationships) : GrowingPart.of(relationships, root);
    }

    /** The separators between text and notes take the first ids. */
    private int firstNote() {
        return part(NOTES)
                        .elements()
                        .mapToInt(note -> note.number("w:id", 0))
                        .max()
                        .orElse(0)
                + 1;
    }
}
