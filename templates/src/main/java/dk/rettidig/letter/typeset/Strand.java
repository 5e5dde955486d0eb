package dk.rettidig.letter.typeset;

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
    private final List<Picture> pictures;
    private final List<NoteCall> notes;

    /** @param tag null for mere decoration */
    public record Picture(int at, ImageBytes image, float width, float height, @Nullable Tag tag) {}

    public record NoteCall(int at, Run.Note note) {}

    Strand(char[] characters, short[] inkOf, double[] reach, Ink[] inks, List<Picture> pictures, List<NoteCall> notes) {
        this.characters = characters;
        this.inkOf = inkOf;
        this.reach = reach;
        this.inks = inks;
        this.pictures = pictures;
        this.notes = notes;
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

    boolean oneInk() {
        return inks.length == 1 && pictures.isEmpty();
    }

    char[] characters() {
        return characters;
    }

    public List<NoteCall> notes() {
        return notes;
    }

    public Picture picture(int at) {
        for (Picture picture : pictures) {
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
