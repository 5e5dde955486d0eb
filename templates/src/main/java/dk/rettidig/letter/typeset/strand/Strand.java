package dk.rettidig.letter.typeset.strand;

import dk.rettidig.letter.manuscript.ImageBytes;
import dk.rettidig.letter.manuscript.Run;
import dk.rettidig.letter.structure.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A paragraph's characters in a row, each with its ink and its width. */
public final class Strand {
    public static final char LINE_END = '\n';
    public static final char PAGE_END = '\f';
    public static final char TAB = '\t';
    public static final char PICTURE = '\ufffc';
    public static final char SOFT_HYPHEN = '\u00ad';

    private final char[] characters;
    private final short[] inkOf;
    /** Widths summed up to each character, in twice the precision so that long paragraphs stay exact. */
    private final double[] reach;

    private final Ink[] inks;
    private final Inserts inserts;

    /** @param tag null for mere decoration */
    public record Picture(int at, ImageBytes image, float width, float height, @Nullable Tag tag) {}

    public record NoteCall(int at, Run.Note note) {}

    /** @param number counts the page numbers of a letter in the order they were spun */
    public record NumberCall(int at, int number) {}

    record Inserts(List<Picture> pictures, List<NoteCall> notes, List<NumberCall> pageNumbers) {}

    Strand(char[] characters, short[] inkOf, double[] reach, Ink[] inks, Inserts inserts) {
        this.characters = characters;
        this.inkOf = inkOf;
        this.reach = reach;
        this.inks = inks;
        this.inserts = inserts;
    }

    public int length() {
        return characters.length;
    }

    public char at(int index) {
        return characters[index];
    }

    public Ink ink(int index) {
        return inks[inkOf[index]];
    }

    /** The first place after {@code from} where the ink changes, or {@code to}. */
    public int sameInk(int from, int to) {
        short ink = inkOf[from];
        int end = from + 1;
        while (end < to && inkOf[end] == ink) {
            end++;
        }
        return end;
    }

    public float width(int from, int to) {
        return (float) (reach[to] - reach[from]);
    }

    public boolean oneInk() {
        return inks.length == 1 && inserts.pictures.isEmpty();
    }

    public char[] characters() {
        return characters;
    }

    public List<NoteCall> notes() {
        return inserts.notes;
    }

    public List<NumberCall> pageNumbers() {
        return inserts.pageNumbers;
    }

    public Picture picture(int at) {
        for (Picture picture : inserts.pictures) {
            if (picture.at() == at) {
                return picture;
            }
        }
        throw new IllegalArgumentException("no picture at " + at);
    }

    public String text(int from, int to) {
        return new String(characters, from, to - from);
    }
}
