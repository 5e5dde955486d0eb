package dk.rettidig.letter.typeset.strand;

import dk.rettidig.letter.manuscript.Run;
import dk.rettidig.letter.manuscript.TextLook;
import dk.rettidig.letter.structure.Tag;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Where a strand grows; its arrays are used again for the next paragraph. */
final class Spool {
    private static final Ink[] NO_INK = {};

    private char[] characters = new char[1024];
    private short[] inkOf = new short[1024];
    private double[] reach = new double[1025];
    private int length;
    private final List<Ink> inks = new ArrayList<>();
    private final List<Strand.Picture> pictures = new ArrayList<>();
    private final List<Strand.NoteCall> notes = new ArrayList<>();
    private final List<Strand.NumberCall> pageNumbers = new ArrayList<>();
    private short lastInk;
    private @Nullable Ink mark;
    private @Nullable TextLook lastLook;
    private @Nullable Ink lastPlain;

    /** @param mark for what stands before any text */
    void clear(Ink mark) {
        this.mark = mark;
        length = 0;
        inks.clear();
        pictures.clear();
        notes.clear();
        pageNumbers.clear();
        lastLook = null;
        lastPlain = null;
    }

    Strand strand() {
        return new Strand(
                Arrays.copyOf(characters, length),
                Arrays.copyOf(inkOf, length),
                Arrays.copyOf(reach, length + 1),
                inks.toArray(NO_INK),
                new Strand.Inserts(List.copyOf(pictures), List.copyOf(notes), List.copyOf(pageNumbers)));
    }

    /** An ink of these looks; the one made last where it will do, so that equal neighbours share it. */
    Ink known(TextLook look, @Nullable Tag tag, @Nullable String address) {
        if (lastPlain != null && look.equals(lastLook) && lastPlain.tag() == tag) {
            return lastPlain;
        }
        lastLook = look;
        lastPlain = Inks.of(look, false, tag, address);
        return lastPlain;
    }

    void add(char character, Ink ink, float advance) {
        if (length == characters.length) {
            characters = Arrays.copyOf(characters, 2 * length);
            inkOf = Arrays.copyOf(inkOf, 2 * length);
            reach = Arrays.copyOf(reach, 2 * length + 1);
        }
        characters[length] = character;
        inkOf[length] = number(ink);
        reach[length + 1] = reach[length] + advance;
        length++;
    }

    /** A break has the looks of the text before it. */
    void addBreak(char end) {
        add(end, inks.isEmpty() ? Objects.requireNonNull(mark) : inks.get(lastInk), 0);
    }

    /** A picture stands on the base line like a letter of its size. */
    void picture(Run.Picture picture, @Nullable Tag tag) {
        pictures.add(new Strand.Picture(length, picture.image(), picture.width(), picture.height(), tag));
        add(Strand.PICTURE, Objects.requireNonNull(mark).asHighAs(picture.height(), tag), picture.width());
    }

    void pageNumber(int number) {
        pageNumbers.add(new Strand.NumberCall(length, number));
    }

    void note(Run.Note note) {
        notes.add(new Strand.NoteCall(length, note));
    }

    private short number(Ink ink) {
        if (lastInk >= inks.size() || inks.get(lastInk) != ink) {
            int known = inks.indexOf(ink);
            if (known < 0) {
                inks.add(ink);
            }
            lastInk = (short) (known < 0 ? inks.size() - 1 : known);
        }
        return lastInk;
    }
}
