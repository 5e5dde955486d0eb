package dk.rettidig.letter.template;

import dk.rettidig.letter.Letter;
import dk.rettidig.letter.LetterKind;
import dk.rettidig.letter.template.archive.ArchiveWriter;
import dk.rettidig.letter.template.archive.Packed;
import dk.rettidig.letter.template.body.Links;
import dk.rettidig.letter.template.body.Lists;
import dk.rettidig.letter.template.body.Notes;
import dk.rettidig.letter.template.body.StyleBook;
import dk.rettidig.letter.template.body.TextWidth;
import dk.rettidig.letter.template.control.LetterFields;
import dk.rettidig.letter.template.markup.Markup;
import dk.rettidig.letter.template.part.Filling;
import dk.rettidig.letter.typography.Typography;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A Word file with content controls, compiled once and filled any number of times, from any number of threads. The
 * same letter always gives the same bytes.
 */
public final class WordTemplate {

    private static final int USUAL_LENGTH = 48 * 1024;

    private final List<LetterKind> kinds;
    private final List<Packed> unchanged;
    private final List<TextPart> texts;
    private final Styling styling;
    private final NotesPart notes;
    private final CoreProperties core;
    private final List<BoundValues> bound;

    /** What the letter's own text is set with. */
    record Styling(StyleBook styles, TextWidth textWidth, Lists.Known lists, GrowingPart numbering) {}

    record NotesPart(GrowingPart notes, GrowingPart relationships, int firstId) {}

    WordTemplate(
            List<LetterKind> kinds,
            List<Packed> unchanged,
            List<TextPart> texts,
            Styling styling,
            NotesPart notes,
            CoreProperties core,
            List<BoundValues> bound) {
        this.kinds = List.copyOf(kinds);
        this.unchanged = List.copyOf(unchanged);
        this.texts = List.copyOf(texts);
        this.styling = styling;
        this.notes = notes;
        this.core = core;
        this.bound = List.copyOf(bound);
    }

    /**
     * Reads a template as it was saved by Word.
     *
     * @throws UnusableTemplate when it is no Word file, or lacks what its kind of letter needs
     */
    public static WordTemplate compile(byte[] docx) {
        return AuthoredTemplate.read(docx).template();
    }

    /** What is to be said of a template to its author, whether it can be used or not. */
    public static TemplateReport check(byte[] docx) {
        return AuthoredTemplate.read(docx).report();
    }

    /** The letters it is for. */
    public List<LetterKind> kinds() {
        return kinds;
    }

    /**
     * A Word file holding the letter, in the template's looks and words.
     *
     * @throws IllegalArgumentException when the template is for other kinds of letter
     * @throws IncompleteLetter when a sentence of the template needs a value the letter does not have
     */
    public byte[] fill(Letter letter) {
        if (!kinds.contains(letter.kind())) {
            throw new IllegalArgumentException("the template is for " + kinds + ", not for " + letter.kind());
        }
        Letter set = Typography.of(letter);
        LetterFields fields = new LetterFields(set);
        Notes letterNotes = new Notes(styling.styles(), notes.firstId());
        Lists lists = new Lists(styling.lists());
        Set<String> missing = new TreeSet<>();
        try (ArchiveWriter zip = new ArchiveWriter()) {
            unchanged.forEach(zip::add);
            for (TextPart text : texts) {
                text.addTo(
                        zip,
                        new Filling(
                                set,
                                fields,
                                styling.styles(),
                                styling.textWidth(),
                                letterNotes,
                                lists,
                                new Links(),
                                missing,
                                new Markup(USUAL_LENGTH)));
            }
            if (!missing.isEmpty()) {
                throw new IncompleteLetter(missing);
            }
            styling.numbering().addTo(zip, lists);
            notes.notes().addTo(zip, letterNotes);
            notes.relationships().addTo(zip, letterNotes.links());
            core.addTo(zip, set);
            bound.forEach(values -> values.addTo(zip, fields));
            return zip.finish();
        }
    }
}
