package dk.rettidig.letter.reading;

import dk.rettidig.letter.LetterKind;
import dk.rettidig.letter.reading.answer.AnswerBody;
import dk.rettidig.letter.reading.answer.BodyDoubt;
import dk.rettidig.letter.reading.answer.LetterParts;
import dk.rettidig.letter.reading.answer.Signatures;
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
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads a ministry's answer letter. */
final class LetterReader {
    private static final Pattern FINAL = Formula.of("endeligt? (?:besvarelse|svar)");
    private static final Pattern INTERIM = Formula.of("foreløbigt? (?:besvarelse|svar)");
    private static final Pattern CORRECTED = Formula.of("(?:korrigeret|revideret|berigtiget) (?:besvarelse|svar)");
    private static final Pattern PUT_ON = Pattern.compile(
            "(?:stillet[^.”]{0,260}?\\bden\\s*|(?:brev|skrivelse|e?-?mail)\\s+af\\s+|\\bhar\\s+den\\s+|\\)\\s+af\\s+|\\d\\s+af\\s+|fremsendt\\s+den\\s+)(?="
                    + DanishDate.WRITTEN + ")",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private final CleanText text;
    private final LetterParts parts;
    private final Notes notes;

    LetterReader(CleanText text, LetterParts parts, Notes notes) {
        this.text = text;
        this.parts = parts;
        this.notes = notes;
    }

    Reading read() {
        Passage statement = parts.statement();
        Passage opening = statement == null ? parts.head() : statement;
        LabelPairs labels = LabelPairs.in(parts.head());
        LocalDate date = notes.take(Field.DATE, letterDate(labels), WarningCode.DATE_MISSING);
        LocalDate askedOn = notes.take(Field.ASKED_ON, askedOn(opening), WarningCode.ASKED_ON_MISSING);
        Reference reference = reference(opening).on(askedOn).on(date);
        Reading.Ref ref = reference.ref();
        List<Asker> askers = new AskersRead(notes, text.stamp()).in(beforeAnswer(opening));
        String minister = notes.take(Field.MINISTER, MinisterTitle.asked(opening), WarningCode.MINISTER_MISSING);
        String question = notes.take(Field.QUESTION_TEXT, parts.questionText(), WarningCode.QUESTION_TEXT_MISSING);
        notes.warn(WarningCode.QUESTION_END_UNSURE, parts.answer() == null && question != null);
        AnswerLetter letter = letter(opening, labels, date);
        return new Reading(
                ReadingKind.ANSWER_LETTER,
                ref,
                reference.committeeName(),
                reference.matterTitle(),
                askedOn,
                null,
                askers,
                minister,
                question,
                List.of(),
                letter,
                notes.warnings(),
                text.source(),
                notes.places());
    }

    /** The opening counts before the heading, and the heading before the one above the question. */
    private Reference reference(Passage opening) {
        Reference reference = new Reference(text.stamp(), notes);
        for (Passage passage : new Passage[] {opening, parts.heading(), parts.questionHeading()}) {
            if (passage != null) {
                reference
                        .committee(Committees.in(passage))
                        .matter(MatterFound.in(passage))
                        .number(QuestionNumber.in(passage));
            }
        }
        return reference.committee(Committees.onLine(parts.head()));
    }

    private Passage beforeAnswer(Passage opening) {
        Passage question = parts.question();
        int end = parts.answer() == null ? opening.to() : parts.answer().from();
        return question == null
                ? opening
                : Passage.all(text.mended()).part(opening.from(), Math.max(opening.to(), end));
    }

    private @Nullable Found<LocalDate> letterDate(LabelPairs labels) {
        Found<String> written = labels.value(Label.DATE);
        return written == null ? null : DanishDate.of(written);
    }

    private static @Nullable Found<LocalDate> askedOn(Passage opening) {
        Matcher put = opening.first(PUT_ON);
        return put == null ? null : DanishDate.first(opening.part(put.end(), put.end() + 40));
    }

    private AnswerLetter letter(Passage opening, LabelPairs labels, @Nullable LocalDate date) {
        Signatures above = Signatures.in(opening);
        Passage answer = parts.answer();
        Signatures below = above == null && answer != null ? Signatures.below(answer) : null;
        Signatures signatures = above == null ? below : above;
        notes.warn(WarningCode.SIGNATURE_MISSING, signatures == null);
        notes.warn(
                WarningCode.FACTS_MISSING,
                Stream.of(Label.OFFICE, Label.CASE_OFFICER, Label.DOCUMENT_NUMBER)
                        .anyMatch(label -> labels.value(label) == null));
        notes.warn(WarningCode.FACTS_UNSURE, !labels.unsure().isEmpty());
        AnswerBody body = body(answer == null || below == null ? answer : answer.upTo(below.start()));
        return new AnswerLetter(
                kind(opening),
                date,
                notes.take(Field.OFFICE, labels.value(Label.OFFICE)),
                notes.take(Field.CASE_OFFICER, labels.value(Label.CASE_OFFICER)),
                notes.take(Field.CASE_NUMBER, labels.value(Label.CASE_NUMBER), WarningCode.CASE_NUMBER_MISSING),
                notes.take(Field.DOCUMENT_NUMBER, labels.value(Label.DOCUMENT_NUMBER)),
                signatures == null ? null : notes.take(Field.MINISTER_NAME, signatures.minister()),
                signatures == null ? null : notes.take(Field.OFFICIAL, signatures.official()),
                body.paragraphs(),
                body.statements(),
                body.blocks(),
                new FrameReader(parts, above).frame());
    }

    private AnswerBody body(@Nullable Passage answer) {
        if (answer == null) {
            notes.warn(WarningCode.ANSWER_MISSING);
            return new AnswerBody(List.of(), List.of(), List.of(), Set.of());
        }
        AnswerBody body = AnswerBody.of(answer);
        notes.warn(WarningCode.ANSWER_MISSING, body.blocks().isEmpty());
        if (!body.blocks().isEmpty()) {
            notes.place(Field.ANSWER, text.mended().found(answer.from(), answer.to()));
        }
        for (BodyDoubt doubt : body.doubts()) {
            notes.warn(
                    switch (doubt) {
                        case STATEMENT_END -> WarningCode.STATEMENT_END_UNSURE;
                        case STATEMENT_WITHOUT_MARKS -> WarningCode.STATEMENT_WITHOUT_MARKS;
                        case QUOTE_WITHOUT_AUTHORITY -> WarningCode.QUOTE_WITHOUT_AUTHORITY;
                        case TABLE_LOST -> WarningCode.TABLE_LOST;
                    });
        }
        return body;
    }

    private static LetterKind kind(Passage opening) {
        if (opening.has(INTERIM)) {
            return LetterKind.INTERIM_ANSWER;
        }
        if (opening.has(CORRECTED)) {
            return LetterKind.CORRECTED_ANSWER;
        }
        return opening.has(FINAL) ? LetterKind.FINAL_ANSWER : LetterKind.ANSWER;
    }
}
