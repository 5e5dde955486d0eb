package dk.rettidig.letter.pdf.draw;

import dk.rettidig.letter.page.piece.Piece;
import dk.rettidig.letter.structure.Kid.LinkArea;
import dk.rettidig.letter.structure.Tag;
import dk.rettidig.letter.typeset.Line;
import dk.rettidig.letter.typeset.strand.Ink;
import dk.rettidig.letter.typeset.strand.Strand;
import org.jspecify.annotations.Nullable;

/** Draws lines of text. */
final class LineDrawer {
    private static final int HYPHEN = '-';
    /** In WinAnsiEncoding a hyphen that stands for U+00AD: drawn, but no part of the word. */
    private static final int DIVIDING_HYPHEN = 0xad;

    /** Letters further apart than this share of their size look like words of one letter. */
    private static final float SPREAD = 0.08f;

    private final Operators out;
    private final TextState text;
    private final Marks marks;
    private final PictureDrawer pictures;
    private final Afterwards afterwards;
    private final float paperHeight;
    private @Nullable DividedWord divided;

    LineDrawer(
            Operators out,
            TextState text,
            Marks marks,
            PictureDrawer pictures,
            Afterwards afterwards,
            float paperHeight) {
        this.out = out;
        this.text = text;
        this.marks = marks;
        this.pictures = pictures;
        this.afterwards = afterwards;
        this.paperHeight = paperHeight;
    }

    /** @param next the line drawn after this one, if one is */
    void draw(Piece.Text piece, @Nullable Line next) {
        Line line = piece.line();
        Strand strand = line.strand();
        float base = paperHeight - piece.top() - line.ascent();
        float x = piece.left() + line.left();
        text.moveTo(x, base);
        text.wordSpace(line.wordSpace());
        int end = line.to() < line.next() && strand.at(line.to()) == ' ' ? line.to() + 1 : line.to();
        DividedWord opening = piece.tag() == null ? null : DividedWord.at(line, next);
        int tab = 0;
        int at = line.from();
        while (at < end) {
            char c = strand.at(at);
            if (c == Strand.TAB) {
                float from = x;
                x = piece.left() + line.afterTab(tab);
                tab(piece, strand.ink(at), from, x, base, line.leader(tab++));
                at++;
                continue;
            }
            Ink ink = strand.ink(at);
            if (c == Strand.PICTURE) {
                picture(strand.picture(at), piece, x, base);
                x += strand.width(at, at + 1);
                at++;
                text.moveTo(x, base);
                continue;
            }
            int stop = stop(strand, at, end, opening);
            mark(piece, ink);
            if (opening != null && at == opening.from() && divided == null) {
                opening.open(out);
                divided = opening;
            }
            show(strand, ink, at, stop, piece.tag());
            float to = x + strand.width(at, stop) + blanks(strand, at, stop) * line.wordSpace();
            dress(ink, x, to, base, piece.tag());
            if (divided != null && stop == divided.to()) {
                endWord();
            }
            x = to;
            at = stop;
        }
        if (line.hyphenated()) {
            Ink ink = strand.ink(line.to() - 1);
            mark(piece, ink);
            text.show(ink, divided == null ? DIVIDING_HYPHEN : HYPHEN);
            if (divided != null && !goesOn(line, next)) {
                endWord();
            }
        }
    }

    /** Letters set far apart would be read one by one; a span says the word they make. */
    private void show(Strand strand, Ink ink, int from, int to, @Nullable Tag tag) {
        boolean apart = ink.look().spacing() > SPREAD * ink.size() && divided == null && tag != null;
        if (apart) {
            out.actualText(strand.text(from, to));
        }
        text.show(strand, from, to);
        if (apart) {
            out.raw("EMC\n");
        }
    }

    private static boolean goesOn(Line line, @Nullable Line next) {
        return next != null && next.strand() == line.strand() && next.from() == line.next();
    }

    private void endWord() {
        out.raw("EMC\n");
        divided = null;
    }

    /** How far one string goes: to the next ink, tab or picture, and to both ends of a divided word. */
    private int stop(Strand strand, int at, int end, @Nullable DividedWord opening) {
        int stop = strand.sameInk(at, end);
        if (divided != null && divided.to() > at) {
            stop = Math.min(stop, divided.to());
        }
        if (opening != null && opening.from() > at) {
            stop = Math.min(stop, opening.from());
        }
        for (int i = at; i < stop; i++) {
            char c = strand.at(i);
            if (c == Strand.TAB || c == Strand.PICTURE) {
                return i;
            }
        }
        return stop;
    }

    private void mark(Piece.Text piece, Ink ink) {
        Tag tag = piece.tag();
        marks.to(tag == null || ink.tag() == null ? tag : ink.tag());
    }

    /** A blank is drawn for a tab, so that the words on both sides do not run together when the text is copied. */
    private void tab(Piece.Text piece, Ink ink, float from, float to, float base, char leader) {
        mark(piece, ink);
        text.show(ink, ' ');
        if (leader != ' ') {
            afterwards.leader(ink, from, to, base, leader);
        }
        text.moveTo(to, base);
    }

    private void picture(Strand.Picture picture, Piece.Text piece, float left, float base) {
        float top = paperHeight - base - picture.height();
        Tag tag = piece.tag() == null ? null : picture.tag();
        pictures.draw(new Piece.Picture(picture.image(), left, top, picture.width(), picture.height(), tag));
    }

    private void dress(Ink ink, float from, float to, float base, @Nullable Tag block) {
        if (ink.look().underline()) {
            float thick = ink.face().underlineThickness() * ink.size();
            afterwards.stroke(
                    from,
                    to,
                    base + ink.face().underlinePosition() * ink.size(),
                    thick,
                    ink.look().color());
        }
        if (ink.look().strike()) {
            float thick = ink.face().underlineThickness() * ink.size();
            afterwards.stroke(
                    from,
                    to,
                    base + ink.rise() + ink.size() * 0.26f,
                    thick,
                    ink.look().color());
        }
        String address = ink.address();
        if (address != null && ink.tag() != null && block != null) {
            float descent = ink.face().descent() * ink.size();
            LinkArea area = new LinkArea(
                    marks.page(), from, base - descent, to, base + ink.face().ascent() * ink.size(), address);
            linkOf(ink.tag()).lead(area);
            afterwards.link(area, linkOf(ink.tag()));
        }
    }

    private static Tag linkOf(Tag tag) {
        Tag parent = tag.parent();
        return tag.type().equals("Link") || parent == null ? tag : parent;
    }

    private static int blanks(Strand strand, int from, int to) {
        int blanks = 0;
        for (int i = from; i < to; i++) {
            if (strand.at(i) == ' ') {
                blanks++;
            }
        }
        return blanks;
    }
}
