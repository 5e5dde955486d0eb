package dk.rettidig.letter.pdf.draw;

import dk.rettidig.letter.structure.Tag;
import dk.rettidig.letter.typeset.Line;
import dk.rettidig.letter.typeset.strand.Strand;
import org.jspecify.annotations.Nullable;

/**
 * A word that goes on in the next line. Both halves are drawn inside one span that says the whole word, so that
 * searching, copying and reading aloud find it undivided.
 *
 * @param from where the word begins in its strand
 * @param to where it ends
 */
record DividedWord(Strand strand, int from, int to, String text) {
    private static final String MARKS_AFTER = ".,;:?!)]”’“«»";

    /** The word at the end of a line, or null where the two halves cannot stand in one span. */
    static @Nullable DividedWord at(Line line, @Nullable Line next) {
        Strand strand = line.strand();
        if (!line.hyphenated() || next == null || next.strand() != strand || next.from() != line.next()) {
            return null;
        }
        int from = line.to();
        while (from > line.from() && Character.isLetter(strand.at(from - 1))) {
            from--;
        }
        int to = end(strand, line.next());
        Tag tag = strand.ink(from).tag();
        for (int at = from; at < to; at = strand.sameInk(at, to)) {
            if (strand.ink(at).tag() != tag) {
                return null;
            }
        }
        String text = strand.text(from, to).replace("\u00ad", "");
        return new DividedWord(strand, from, to, text);
    }

    /** Extractors put a blank after a span at a line's beginning, so the comma after a word goes into it. */
    private static int end(Strand strand, int next) {
        int word = next;
        while (word < strand.length() && belongs(strand.at(word))) {
            word++;
        }
        int mark = word;
        while (mark < strand.length() && MARKS_AFTER.indexOf(strand.at(mark)) >= 0) {
            mark++;
        }
        boolean lastOfWord = mark == strand.length() || strand.at(mark) == ' ';
        return lastOfWord ? mark : word;
    }

    private static boolean belongs(char c) {
        return Character.isLetter(c) || c == Strand.SOFT_HYPHEN;
    }

    void open(Operators out) {
        out.actualText(text);
    }
}
