package dk.rettidig.letter.typeset.strand;

import dk.rettidig.letter.font.Face;
import dk.rettidig.letter.font.LetterFonts;
import dk.rettidig.letter.font.Typeface;
import dk.rettidig.letter.manuscript.Para;
import dk.rettidig.letter.manuscript.Run;
import dk.rettidig.letter.manuscript.TextLook;
import dk.rettidig.letter.manuscript.TextLook.Script;
import dk.rettidig.letter.structure.Tag;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Spins paragraphs into strands, one letter's after the other. */
public final class Spinner {
    private static final char FIRST_ACCENT = '\u0300';

    private final LetterFonts fonts;
    private final String language;
    private final Spool spool = new Spool();
    private int pageNumbers;

    /** @param language of the letter: text in another one is tagged */
    public Spinner(LetterFonts fonts, String language) {
        this.fonts = fonts;
        this.language = language;
    }

    /** @param tag the paragraph's own, or null where it is decoration such as a running header */
    public Strand spin(Para para, @Nullable Tag tag, Folio folio) {
        spool.clear(ofMark(para));
        spin(para.runs(), tag, null, folio);
        return spool.strand();
    }

    /** A note's first paragraph, with its number before it. */
    public Strand spinNote(Run.Note note, Para para, @Nullable Tag label, @Nullable Tag tag, Folio folio) {
        spool.clear(ofMark(para));
        TextLook look = raised(para.mark());
        Ink ink = Inks.of(look, false, label, null);
        characters(Integer.toString(note.number()), ink, ink, Inks.face(look));
        words(" ", para.mark(), tag, null, null);
        spin(para.runs(), tag, null, folio);
        return spool.strand();
    }

    /** A list item's bullet or number. */
    public Strand spin(String text, TextLook look) {
        spool.clear(Inks.of(look, false, null, null));
        words(text, look, null, null, null);
        return spool.strand();
    }

    /** The ink of a paragraph without text, which still has its height. */
    public static Ink ofMark(Para para) {
        return Inks.of(para.mark(), false, null, null);
    }

    private void spin(List<Run> runs, @Nullable Tag block, Run.@Nullable Link link, Folio folio) {
        Tag linkTag = link == null || block == null ? null : block.inline("Link");
        for (Run run : runs) {
            if (run instanceof Run.Words words) {
                words(words.text(), words.look(), block, linkTag, link);
            } else if (run instanceof Run.Link inner) {
                spin(inner.runs(), block, inner, folio);
            } else if (run instanceof Run.Tab tab) {
                spool.add(Strand.TAB, Inks.of(tab.look(), false, linkTag, null), 0);
            } else if (run instanceof Run.Break end) {
                spool.addBreak(end.kind() == Run.Break.Kind.PAGE ? Strand.PAGE_END : Strand.LINE_END);
            } else if (run instanceof Run.PageNumber number) {
                int value = number.total() ? folio.total() : folio.pageOf(pageNumbers);
                spool.pageNumber(pageNumbers++);
                words(Integer.toString(value), number.look(), block, linkTag, link);
            } else if (run instanceof Run.Note note) {
                call(note, block);
            } else if (run instanceof Run.Picture picture && picture.anchor() == null) {
                picture(picture, block);
            }
        }
    }

    private void call(Run.Note note, @Nullable Tag block) {
        TextLook look = note.look();
        TextLook raised = look.script() == Script.NORMAL ? raised(look) : look;
        Tag reference = block == null ? null : block.inline("Reference");
        spool.note(note);
        Ink ink = Inks.of(raised, false, reference, null);
        characters(Integer.toString(note.number()), ink, ink, Inks.face(raised));
    }

    static TextLook raised(TextLook look) {
        return new TextLook(
                look.font(),
                look.size(),
                look.bold(),
                look.italic(),
                false,
                false,
                false,
                false,
                look.color(),
                Script.SUPERSCRIPT,
                look.spacing(),
                look.language());
    }

    private void picture(Run.Picture picture, @Nullable Tag block) {
        String words = picture.alternative();
        Tag figure =
                block == null || words == null ? null : block.inline("Figure").described(words);
        spool.picture(picture, figure);
    }

    private void words(
            String text, TextLook look, @Nullable Tag block, @Nullable Tag linkTag, Run.@Nullable Link link) {
        Tag tag = linkTag;
        boolean foreign = !look.language().isEmpty() && !look.language().equalsIgnoreCase(language);
        if (foreign && block != null && text.chars().anyMatch(Character::isLetter)) {
            tag = (linkTag == null ? block : linkTag).inline("Span").spoken(look.language());
        }
        String address = link == null ? null : link.address();
        String shown = composed(text);
        if (look.allCaps()) {
            shown = shown.toUpperCase(Locale.ROOT);
        }
        Ink plain = spool.known(look, tag, address);
        Ink small = look.smallCaps() ? Inks.of(look, true, tag, address) : plain;
        characters(shown, plain, small, Inks.face(look));
    }

    /** Letters and their accents in one, as the fonts have them. */
    private static String composed(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= FIRST_ACCENT) {
                return Normalizer.normalize(text, Normalizer.Form.NFC);
            }
        }
        return text;
    }

    /** @param small for letters that are drawn as small capitals */
    private void characters(String text, Ink plain, Ink small, Face face) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            Ink ink = plain;
            if (plain != small && Character.isLowerCase(c)) {
                c = Character.toUpperCase(c);
                ink = small;
            }
            int code = face.code(c);
            if (c == Strand.SOFT_HYPHEN) {
                spool.add(c, ink, 0);
            } else if (code != 0) {
                spool.add(c, ink, face.advance(code) * ink.size() + ink.look().spacing());
            } else if (c == '\t') {
                spool.add(Strand.TAB, ink, 0);
            } else if (!Unseen.includes(c)) {
                i = beyondLatin(text, i, c, ink, face);
            }
        }
    }

    /** A character of the letter's own subset; returns the place of its last half. */
    private int beyondLatin(String text, int at, char c, Ink ink, Face face) {
        boolean pair = Character.isHighSurrogate(c) && at + 1 < text.length();
        int codePoint = pair ? text.codePointAt(at) : Unseen.usual(c);
        Typeface found = fonts.having(codePoint, face);
        Ink its = ink.in(found);
        spool.add(pair ? c : (char) codePoint, its, its.advance(codePoint));
        if (pair && Character.isSurrogatePair(c, text.charAt(at + 1))) {
            spool.add(text.charAt(at + 1), its, 0);
            return at + 1;
        }
        return at;
    }
}
