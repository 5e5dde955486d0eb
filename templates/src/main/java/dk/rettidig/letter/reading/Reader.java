package dk.rettidig.letter.reading;

import dk.rettidig.letter.reading.source.Deadline;
import dk.rettidig.letter.reading.source.FileKind;
import dk.rettidig.letter.reading.source.FileText;
import dk.rettidig.letter.reading.source.Unreadable;

/** Reads a file into the fields of a question sheet or an answer letter. */
public final class Reader {
    private Reader() {}

    /** Reads text that was typed or pasted. */
    public static Reading read(String text) {
        return TextReader.read(FileText.pasted(text), new Deadline());
    }

    /**
     * Reads text, PDF, Word or mail, told by its content.
     *
     * @throws Unreadable for everything else, and for what is hostile, broken or too large
     */
    public static Reading read(byte[] file) {
        Deadline deadline = new Deadline();
        FileKind kind = FileKind.of(file);
        return kind == FileKind.MAIL
                ? new MailReader(deadline).read(file)
                : TextReader.read(FileText.of(kind, file, deadline), deadline);
    }
}
