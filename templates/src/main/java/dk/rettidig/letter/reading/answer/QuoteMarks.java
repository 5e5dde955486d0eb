package dk.rettidig.letter.reading.answer;

import java.util.ArrayList;
import java.util.List;

/**
 * Danish letters open and close with the same mark ”, so which one it is follows from what stands beside it: an opening
 * mark has a word after it and none before.
 */
final class QuoteMarks {
    private static final String MARKS = "”“„\"»«";

    private QuoteMarks() {}

    static boolean isMark(char c) {
        return MARKS.indexOf(c) >= 0;
    }

    static boolean opens(String text, int at) {
        char mark = text.charAt(at);
        if (!isMark(mark) || mark == '«') {
            return false;
        }
        boolean wordAfter = at + 1 < text.length() && !Character.isWhitespace(text.charAt(at + 1));
        boolean freeBefore = at == 0 || "([ \n/–-".indexOf(text.charAt(at - 1)) >= 0 || isMark(text.charAt(at - 1));
        return wordAfter && freeBefore;
    }

    static boolean closes(String text, int at) {
        char mark = text.charAt(at);
        return isMark(mark) && mark != '»' && mark != '„' && !opens(text, at);
    }

    /** The paragraphs with a mark before the first and after the last. */
    static List<String> around(List<String> paragraphs) {
        List<String> marked = new ArrayList<>(paragraphs);
        if (!marked.isEmpty()) {
            int last = marked.size() - 1;
            marked.set(0, "”" + marked.get(0));
            marked.set(last, marked.get(last) + "”");
        }
        return marked;
    }

    /** Whether the mark at the text's end belongs to one that was opened inside it. */
    static boolean closesInner(String text) {
        int open = 0;
        for (int i = 0; i < text.length() - 1; i++) {
            if (opens(text, i)) {
                open++;
            } else if (closes(text, i) && open > 0) {
                open--;
            }
        }
        return open > 0;
    }
}
