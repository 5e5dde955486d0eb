package dk.rettidig.letter.reading;

import dk.rettidig.letter.reading.answer.QuestionWords;
import dk.rettidig.letter.reading.field.Asker;
import dk.rettidig.letter.reading.field.Committees;
import dk.rettidig.letter.reading.field.DanishDate;
import dk.rettidig.letter.reading.field.Label;
import dk.rettidig.letter.reading.field.LabelPairs;
import dk.rettidig.letter.reading.field.MatterFound;
import dk.rettidig.letter.reading.field.MinisterTitle;
import dk.rettidig.letter.reading.field.QuestionNumber;
import dk.rettidig.letter.reading.mending.CleanText;
import dk.rettidig.letter.reading.text.Formula;
import dk.rettidig.letter.reading.text.Found;
import dk.rettidig.letter.reading.text.Passage;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a committee's question sheet. */
final class SheetReader {
    private static final Pattern ASKED_FOR = Formula.of(
            "(?:Udvalget|[\\p{L},\\x20-]{0,60}udvalget?) (?:udbeder sig|beder|anmoder|ønsker|skal anmode)[^:]{0,200}?(?:spørgsmål(?:ene)?|samråd)[^:\\n]{0,120}:?"
                    + "|udbeder sig ministerens[^:]{0,120}:");
    private static final Pattern NUMBER_LINE = Pattern.compile(
            "(?m)^[ ]*(?:[A-ZÆØÅ]{2,4},? [Aa]lm\\. ?del[ .,–-]*)?(?:§\\s*20-?\\s*)?(?:[Ss]amråds-?)?[Ss]pørgsmål(?:et)?\\s*(?:nr\\.?)?\\s*(?:S?\\s?\\d{1,4}|[A-ZÆØÅ]{1,2})(?![\\p{L}\\d])[ ]*[:.]?(?:[ ]*$|(?<=:))");
    private static final Pattern AFTER_TEXT = Pattern.compile(
            "(?m)(?:^[ ]*|(?<=[.?!”»\"])\\s*)(?:Spørgsmål(?:et|ene)\\s*(?:er|bedes|ønskes)\\s*(?:stillet|besvaret)|Svar(?:et)?\\s+(?:bedes|ønskes)|Besvarelsen\\s+(?:bedes|ønskes)|På\\s*udvalgets\\s*vegne"
                    + "|Med\\s+venlig\\s+hilsen|Kopi\\s+til|Stillet\\s+efter\\s+ønske|Efter\\s+ønske\\s+fra|P\\.u\\.v\\.)");
    private static final Pattern WANTED = Pattern.compile(
            "(?i)(?:ønskes|bedes)\\s*(?:\\p{L}+\\s+){0,3}?(?:besvaret|svar|afgivet|fremsendt|modtaget|sendt|udvalget\\s+i\\s+hænde)?[^.:\\n]{0,60}?(?:senest|inden|før)[^.\\d]{0,40}(?=\\d)"
                    + "|svar(?:frist|et)?[^.:\\n]{0,40}?senest[^.\\d]{0,40}(?=\\d)|(?:ønskes|bedes)\\s+besvaret\\s+(?=\\S)");
    private static final Pattern DEADLINE_WORD =
            Pattern.compile("(?i)ønskes\\s*besvaret|besvaret\\s*(?:senest|inden)|svarfrist");
    private static final Pattern COPY = Pattern.compile("(?m)^[ ]*Kopi\\s+til");
    private static final int LONGEST_TEXT = 12_000;

    private final CleanText text;
    private final Notes notes;
    private final Passage all;

    SheetReader(CleanText text, Notes notes) {
        this.text = text;
        this.notes = notes;
        this.all = Passage.all(text.mended());
    }

    Reading read() {
        Matcher askedFor = all.first(ASKED_FOR);
        Matcher numberLine = all.first(NUMBER_LINE);
        int textStart = Math.max(endOf(numberLine), endOf(askedFor));
        Passage below = all.after(textStart);
        int textEnd = Math.min(below.startOf(AFTER_TEXT), textStart + LONGEST_TEXT);
        Passage question = below.upTo(textEnd);
        Passage first = question.upTo(question.startOf(NUMBER_LINE));
        notes.warn(WarningCode.SEVERAL_QUESTIONS, first.to() < question.to());
        Passage after = all.after(textEnd);
        Passage head = all.upTo(textStart);

        LabelPairs labels = LabelPairs.in(askedFor == null ? head : all.upTo(askedFor.start()));
        LocalDate askedOn = notes.take(Field.ASKED_ON, date(labels), WarningCode.ASKED_ON_MISSING);
        Reference reference = new Reference(text.stamp(), notes)
                .committee(Committees.onLine(head))
                .matter(MatterFound.in(head))
                .number(QuestionNumber.in(numberLine == null ? head : all.part(numberLine.start(), numberLine.end())))
                .on(askedOn);
        Reading.Ref ref = reference.ref();
        List<Asker> askers = new AskersRead(notes, text.stamp()).in(after.has(AFTER_TEXT) ? after : below);
        return new Reading(
                ReadingKind.QUESTION_SHEET,
                ref,
                reference.committeeName(),
                reference.matterTitle(),
                askedOn,
                wantedBy(after),
                askers,
                notes.take(Field.MINISTER, labels.value(Label.TO), WarningCode.MINISTER_MISSING),
                questionText(first, numberLine != null),
                copies(after.has(COPY) ? after : head),
                null,
                notes.warnings(),
                text.source(),
                notes.places());
    }

    private static int endOf(@Nullable Matcher found) {
        return found == null ? 0 : found.end();
    }

    private static @Nullable Found<LocalDate> date(LabelPairs labels) {
        Found<String> written = labels.value(Label.DATE);
        return written == null ? null : DanishDate.of(written);
    }

    private @Nullable String questionText(Passage question, boolean numberKnown) {
        notes.warn(WarningCode.QUESTION_END_UNSURE, question.to() == all.to() || !numberKnown);
        return notes.take(Field.QUESTION_TEXT, QuestionWords.of(question), WarningCode.QUESTION_TEXT_MISSING);
    }

    private @Nullable LocalDate wantedBy(Passage after) {
        Matcher wanted = after.first(WANTED);
        Found<LocalDate> date = wanted == null ? null : DanishDate.first(after.part(wanted.end(), wanted.end() + 40));
        notes.warn(WarningCode.WANTED_BY_UNREADABLE, date == null && after.has(DEADLINE_WORD));
        return notes.take(Field.WANTED_BY, date);
    }

    private List<String> copies(Passage after) {
        List<String> copies = notes.take(Field.COPIES, MinisterTitle.copies(after));
        return copies == null ? List.of() : copies;
    }
}
