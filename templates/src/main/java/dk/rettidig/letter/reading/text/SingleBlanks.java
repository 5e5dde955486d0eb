package dk.rettidig.letter.reading.text;

/** Words with one blank between them, however many blanks and line breaks there were. */
public final class SingleBlanks {
    private SingleBlanks() {}

    public static String in(String words) {
        StringBuilder single = new StringBuilder(words.length());
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c > ' ') {
                single.append(c);
            } else if (!single.isEmpty() && single.charAt(single.length() - 1) != ' ') {
                single.append(' ');
            }
        }
        return single.toString().strip();
    }
}
