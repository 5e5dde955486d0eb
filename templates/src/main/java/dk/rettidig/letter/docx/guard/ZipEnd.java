package dk.rettidig.letter.docx.guard;

import dk.rettidig.letter.docx.guard.RefusedFile.Reason;

/**
 * The end of a zip file, where the number of its entries stands. A file that was cut off has none, and one that hides
 * entries from one reader or another has the wrong number.
 */
final class ZipEnd {
    private static final int LENGTH = 22;
    private static final int LONGEST_COMMENT = 0xFFFF;
    private static final int ENTRIES_AT = 10;

    private ZipEnd() {}

    static int entries(byte[] file) {
        int last = file.length - LENGTH;
        for (int at = last; at >= 0 && at >= last - LONGEST_COMMENT; at--) {
            if (file[at] == 'P' && file[at + 1] == 'K' && file[at + 2] == 5 && file[at + 3] == 6) {
                return (file[at + ENTRIES_AT] & 0xFF) | (file[at + ENTRIES_AT + 1] & 0xFF) << 8;
            }
        }
        throw new RefusedFile(Reason.BROKEN, "the archive was cut off");
    }
}
