package dk.rettidig.writing;

/** Characters no Word file can hold are refused where they are written, not where the letter is made. */
final class Characters {

    private Characters() {}

    static String checked(String text, String place) {
        boolean allPrint = text.codePoints().allMatch(Characters::isWritable);
        if (!allPrint) {
            throw new Unreadable(place, "writing.character");
        }
        return text;
    }

    /** The characters of XML 1.0, § 2.2. */
    private static boolean isWritable(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || (c >= 0x20 && c < 0xD800)
                || (c > 0xDFFF && c < 0xFFFE)
                || c > 0xFFFF;
    }
}
