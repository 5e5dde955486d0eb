package dk.rettidig.letter.reading.answer;

/** The mark that ends a quotation: the one that closes nothing opened in the same paragraph. */
final class Closing {
    private Closing() {}

    /**
     * Where in the paragraph the quotation ends; -1 where it goes on.
     */
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
