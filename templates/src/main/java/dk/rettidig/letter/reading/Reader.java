package dk.rettidig.letter.reading;

/** Reads a file into the fields of a question sheet or an answer letter. */
public final class Reader {
    private Reader() {}

    /** Reads text that was typed or pasted. */
    public static Reading read(String text) {
        return TextReader.read(text);
    }
}
