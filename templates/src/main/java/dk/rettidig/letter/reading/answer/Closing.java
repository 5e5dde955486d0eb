package dk.rettidig.letter.reading.answer;

/** The mark that ends a quotation: the one that closes nothing opened in the same paragraph. */
final class Closing {
    /** Also a letter of many words, so as a mark it is believed only where a paragraph begins or ends with it. */
    static final char APOSTROPHE = '’';

    private Closing() {}

    /** Where in the paragraph the quotation ends that was opened with the mark; -1 where it goes on. */
    static int place(String paragraph, char mark) {
        if (mark == APOSTROPHE) {
            return paragraph.endsWith("’") ? paragraph.length() - 1 : -1;
        }
        return place(paragraph);
    }

    static int place(String paragraph) {
        int level = 0;
        for (int i = 0; i < paragraph.length(); i++) {
            if (QuoteMarks.opens(paragraph, i)) {
                level++;
            } else if (QuoteMarks.closes(paragraph, i)) {
                if (level == 0) {
                    return i;
                }
                level--;
            }
        }
        return -1;
    }
}
