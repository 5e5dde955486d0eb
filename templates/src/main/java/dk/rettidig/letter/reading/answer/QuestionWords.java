package dk.rettidig.letter.reading.answer;

import dk.rettidig.letter.reading.text.Found;
import dk.rettidig.letter.reading.text.Passage;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A question's own words: its paragraphs without the marks around them. */
public final class QuestionWords {
    private static final String OPENING = "”»“„\"";
    private static final String CLOSING = "”«“\"";

    private QuestionWords() {}

    /** Paragraphs are parted by an empty line; null where there are no words. */
    public static @Nullable Found<String> of(Passage passage) {
        List<Paragraph> paragraphs = Paragraphs.of(passage);
        if (paragraphs.isEmpty()) {
            return null;
        }
        String text = paragraphs.stream().map(Paragraph::text).collect(Collectors.joining("\n\n"));
        Found<String> whole = passage.source()
                .found(
                        paragraphs.get(0).start(),
                        paragraphs.get(paragraphs.size() - 1).end());
        String bare = withoutMarks(text);
        return bare.isEmpty() ? null : new Found<>(bare, whole.span());
    }

    /** Marks around the whole are the letter's; marks inside are the question's. */
    static String withoutMarks(String text) {
        String bare = text.strip();
        boolean opened = !bare.isEmpty() && OPENING.indexOf(bare.charAt(0)) >= 0;
        if (opened && bare.length() > 1) {
            bare = bare.substring(1).strip();
            int last = bare.length() - 1;
            if (last >= 0 && CLOSING.indexOf(bare.charAt(last)) >= 0 && !QuoteMarks.closesInner(bare)) {
                bare = bare.substring(0, last).strip();
            }
        }
        return bare;
    }
}
