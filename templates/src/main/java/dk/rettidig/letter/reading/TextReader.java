package dk.rettidig.letter.reading;

import dk.rettidig.letter.reading.answer.LetterParts;
import dk.rettidig.letter.reading.mending.CleanText;
import dk.rettidig.letter.reading.mending.Damage;
import dk.rettidig.letter.reading.source.Deadline;
import dk.rettidig.letter.reading.source.FileText;
import dk.rettidig.letter.reading.source.Unreadable;
import dk.rettidig.letter.reading.text.Formula;
import dk.rettidig.letter.reading.text.Passage;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Tells what a text is and reads it accordingly. */
final class TextReader {
    private static final Pattern COMMITTEE_ASKS = Formula.of(
            "udbeder sig ministerens|På udvalgets vegne|udvalget? (?:udbeder sig|beder|anmoder|ønsker) [^.:]{0,160}(?:spørgsmål|samråd)");
    private static final Pattern NUMBERED_QUESTION = Pattern.compile(
            "(?m)^[ ]*(?:§\\s*20-?\\s*)?(?:[Ss]amråds-?)?[Ss]pørgsmål(?:\\s*nr\\.?)?\\s*(?:S\\s?)?(?:\\d{1,4}|[A-ZÆØÅ]{1,2})\\s*[:.]?[ ]*$");
    private static final Pattern ASKED_BY = Formula.of("stillet efter ønske fra|På udvalgets vegne|ministeren");
    private static final Map<Damage, WarningCode> WARNINGS = Map.of(
            Damage.LETTERS_LOST, WarningCode.LETTERS_LOST,
            Damage.DECODED_ANEW, WarningCode.DECODED_ANEW,
            Damage.WORDS_GLUED, WarningCode.WORDS_GLUED,
            Damage.NUMBERS_GLUED, WarningCode.NUMBERS_GLUED,
            Damage.GLYPHS_DOUBLED, WarningCode.GLYPHS_DOUBLED);

    private final CleanText text;
    private final Notes notes = new Notes();

    private TextReader(CleanText text) {
        this.text = text;
    }

    static Reading read(FileText file, Deadline deadline) {
        Reading reading = read(file.text(), deadline);
        return file.incomplete() ? reading.alsoWarningOf(List.of(WarningCode.PARTS_NOT_SHOWN)) : reading;
    }

    private static Reading read(String source, Deadline deadline) {
        try {
            return new TextReader(CleanText.of(source, deadline)).read();
        } catch (StackOverflowError endless) {
            throw new Unreadable(Unreadable.Reason.TOO_SLOW, endless);
        }
    }

    private Reading read() {
        text.damages().stream().map(WARNINGS::get).forEach(notes::warn);
        Passage all = Passage.all(text.mended());
        LetterParts parts = LetterParts.of(text.mended());
        boolean committeeAsks = all.has(COMMITTEE_ASKS);
        if (parts.saysItAnswers() && !(committeeAsks && parts.answer() == null)) {
            return new LetterReader(text, parts, notes).read();
        }
        if (committeeAsks || (all.has(NUMBERED_QUESTION) && all.has(ASKED_BY))) {
            return new SheetReader(text, notes).read();
        }
        return other();
    }

    private Reading other() {
        notes.warn(WarningCode.NOT_A_QUESTION);
        return new Reading(
                ReadingKind.OTHER,
                new Reading.Ref(null, null, null, null, null),
                null,
                null,
                null,
                null,
                List.of(),
                null,
                null,
                List.of(),
                null,
                notes.warnings(),
                text.source(),
                notes.places());
    }
}
