package dk.rettidig.letter.reading.mending;

import dk.rettidig.letter.reading.source.Deadline;
import dk.rettidig.letter.reading.text.SourceText;
import java.util.Set;

/**
 * A file's text as the readers want it: mended, without the archive's lines, every paragraph's words whole.
 *
 * @param source the file's own text, which all spans point into
 */
public record CleanText(String source, SourceText mended, Stamp stamp, Set<Damage> damages) {

    public CleanText {
        damages = Set.copyOf(damages);
    }

    public static CleanText of(String source, Deadline deadline) {
        Mended letters = WrongDecoding.mend(SourceText.of(source, deadline));
        letters = letters.and(LostLetters.mend(letters.text()));
        letters = letters.and(Typography.mend(letters.text()));
        letters = letters.and(MarkdownMarks.mend(letters.text()));
        letters = letters.and(MailHeads.mend(letters.text()));
        letters = letters.and(DoubledGlyphs.mend(letters.text()));
        letters = letters.and(GluedStamp.mend(letters.text()));
        StampLines.Taken taken = StampLines.take(letters.text());
        Mended words = letters.and(RepeatedEdges.mend(taken.text()));
        words = words.and(GluedWords.mend(words.text()));
        words = words.and(LineEndHyphens.mend(words.text(), words.damages().contains(Damage.WORDS_GLUED)));
        return new CleanText(source, words.text(), taken.stamp(), words.damages());
    }

    public String text() {
        return mended.text();
    }
}
