package dk.rettidig.letter.reading.source;

/**
 * A file's text.
 *
 * @param incomplete whether the file holds parts that are not in the text
 */
public record FileText(String text, boolean incomplete) {
    private static final long MOST_LINES = 15_000;
    private static final int LONGEST = 400_000;

    /** @throws Unreadable where there is none, or far more than a letter's */
    public static FileText of(FileKind kind, byte[] file, Deadline deadline) {
        FileText read =
                switch (kind) {
                    case PDF -> new FileText(PdfFile.text(file, deadline), false);
                    case WORD -> WordFile.text(file);
                    case TEXT -> new FileText(PlainText.decode(file), false);
                    case MAIL -> throw new IllegalArgumentException("a mail holds several texts");
                };
        return checked(read);
    }

    /** Text that came without a file. */
    public static FileText pasted(String text) {
        return checked(new FileText(text, false));
    }

    private static FileText checked(FileText read) {
        if (read.text.isBlank()) {
            throw new Unreadable(Unreadable.Reason.NO_TEXT);
        }
        if (read.text.length() > LONGEST
                || read.text.lines().limit(MOST_LINES + 1).count() > MOST_LINES) {
            throw new Unreadable(Unreadable.Reason.TOO_LARGE);
        }
        return read;
    }
}
