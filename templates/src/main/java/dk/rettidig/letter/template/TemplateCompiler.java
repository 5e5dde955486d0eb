package dk.rettidig.letter.template;

import dk.rettidig.letter.template.archive.Archive;
import dk.rettidig.letter.template.archive.Packed;
import dk.rettidig.letter.template.body.Lists;
import dk.rettidig.letter.template.body.Measure;
import dk.rettidig.letter.template.body.StyleBook;
import dk.rettidig.letter.template.markup.Element;
import dk.rettidig.letter.template.markup.MarkupReader;
import dk.rettidig.letter.template.part.CompiledPart;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.xml.sax.SAXException;

/** Sorts a template's parts by what becomes of them in a letter, and does with each what can be done beforehand. */
final class TemplateCompiler {

    private static final String DOCUMENT = "word/document.xml";
    private static final String STYLES = "word/styles.xml";
    private static final String NUMBERING = "word/numbering.xml";
    private static final String NOTES = "word/footnotes.xml";
    private static final String RELATIONSHIPS = "word/_rels/";
    private static final Pattern TEXT = Pattern.compile("word/(document|header\\d*|footer\\d*)\\.xml");
    private static final Pattern DATA = Pattern.compile("customXml/item\\d+\\.xml");

    private final Archive archive;
    private final Map<String, Element> read = new LinkedHashMap<>();

    private TemplateCompiler(Archive archive) throws SAXException {
        this.archive = archive;
        for (String name : archive.names()) {
            byte[] part = archive.part(name);
            if (part != null && isRewritten(name)) {
                read.put(name, MarkupReader.read(part));
            }
        }
    }

    static WordTemplate compile(byte[] docx) {
        try {
            return new TemplateCompiler(Archive.of(docx)).template();
        } catch (IOException | SAXException e) {
            throw new UnusableTemplate("Filen kan ikke læses som et Word-dokument: " + e.getMessage());
        }
    }

    private WordTemplate template() {
        StyleBook styles = StyleBook.of(part(STYLES));
        List<TextPart> texts = new ArrayList<>();
        List<BoundValues> bound = new ArrayList<>();
        read.forEach((name, root) -> {
            if (TEXT.matcher(name).matches()) {
                texts.add(new TextPart(name, CompiledPart.of(root, styles), relationshipsOf(name)));
            } else if (BoundValues.isIn(root)) {
                bound.add(new BoundValues(name, root));
            }
        });
        Element body = Objects.requireNonNullElse(part(DOCUMENT).child("w:body"), part(DOCUMENT));
        return new WordTemplate(
                unchanged(),
                texts,
                new WordTemplate.Styling(
                        styles,
                        new Measure(body.child("w:sectPr"), styles),
                        new Lists.Known(part(NUMBERING), styles),
                        GrowingPart.of(NUMBERING, part(NUMBERING))),
                new WordTemplate.NotesPart(GrowingPart.of(NOTES, part(NOTES)), relationshipsOf(NOTES), firstNote()),
                new CoreProperties(part(CoreProperties.PART)),
                bound);
    }

    private List<Packed> unchanged() {
        List<Packed> packed = new ArrayList<>();
        for (String name : archive.names()) {
            byte[] part = archive.part(name);
            if (part != null && (!read.containsKey(name) || name.equals(STYLES))) {
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
                || DATA.matcher(name).matches()
                || List.of(STYLES, NUMBERING, NOTES, CoreProperties.PART).contains(name);
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
                        .mapToInt(note -> Integer.parseInt(Objects.requireNonNullElse(note.attribute("w:id"), "0")))
                        .max()
                        .orElse(0)
                + 1;
    }

    private Element part(String name) {
        Element root = read.get(name);
        if (root == null) {
            throw new UnusableTemplate("Filen mangler delen " + name + ".");
        }
        return root;
    }
}
