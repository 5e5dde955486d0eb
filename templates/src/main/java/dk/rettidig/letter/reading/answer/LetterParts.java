package dk.rettidig.letter.reading.answer;

import dk.rettidig.letter.reading.text.Formula;
import dk.rettidig.letter.reading.text.Found;
import dk.rettidig.letter.reading.text.Passage;
import dk.rettidig.letter.reading.text.SourceText;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where the parts of a letter stand.
 *
 * @param head what stands above the opening: letterhead, address, facts, heading
 * @param heading "Besvarelse af spørgsmål nr. 5 …", where there is one
 * @param opening the sentences that say what is answered, who asked and when
 * @param questionHeading the line above the question
 * @param question the question's words, between heading and "Svar:"
 * @param answer what follows "Svar:"
 */
public record LetterParts(
        Passage head,
        @Nullable Passage heading,
        @Nullable Passage opening,
        @Nullable Passage questionHeading,
        @Nullable Passage question,
        @Nullable Passage answer) {

    private static final String NUMBER = "(?:\\d{1,4}|S \\d{1,4}|[A-ZÆØÅ]{1,2})";
    private static final String KIND = "(?:[\\p{L}-]+\\s+){0,4}?";

    private static final Pattern SENT = Formula.of(
            "Hermed (?:frem)?sendes\\b (?!(?:[\\p{L}-]+\\s+){0,5}(?:bidrag|udtalelse|anmodning|udkast|høring|til brug))"
                    + KIND + "(?:besvarelse|svar(?:et|ene)?)\\b|Vedlagt (?:følger|(?:frem)?sendes)\\b " + KIND
                    + "(?:besvarelse|svar)\\b|som (?:jeg )?(?:hermed |herved )(?:skal )?besvare[sr]?\\b");
    private static final Pattern PUT =
            Pattern.compile("(?m)^[ ]*(?:(?:I|Ved|Med)\\s+(?:brev|skrivelse|mail|e-mail)\\s+af\\b"
                    + "|\\p{Lu}[\\p{L}, -]{0,90}[Uu]dvalg[\\p{L} ,-]{0,90}?\\s+har\\b|Under\\s+henvisning\\s+til\\b)");
    private static final Pattern ANSWERED =
            Formula.of("hermed (?:skal )?besvare|skal (?:jeg )?hermed|stillet|besvar|svar");
    private static final Pattern HEADING = Pattern.compile(
            "(?m)^[ ]*(?:(?:[Ee]ndelig|[Ff]oreløbig|[Ss]upplerende|[Kk]orrigeret)t?\\s+)?(?:[Bb]esvarelse\\s+af|[Ss]var\\s+på)\\s+(?:\\p{Lu}[\\p{L}, -]{2,90}s\\s+)?(?:samråds)?spørgsmål\\b[^:”»]{0,400}?"
                    + "(?=\\s*$\\n|(?<!nr)(?<!\\d)(?<![Aa]lm)\\.\\s|Hermed)");
    private static final Pattern QUESTION_HEADING = Pattern.compile(
            "(?m)^[ ]*(?:Folketinget\\s*[-–]\\s*)?(?:[A-ZÆØÅ]{2,4},?\\s+[Aa]lm\\.?\\s*del\\.?\\s*[-–]?\\s*)?"
                    + "(?:[Ss]amråds-?)?[Ss]pørgsmål(?:\\s*(?:nr\\.?\\s*)?" + NUMBER + "(?![\\p{L}\\d])\\s?"
                    + "(?:[^”»“„\\n:.]{0,30}(?:alm\\. ?del|Alm\\. ?del)?[^”»“„\\n:]{0,160}(?:\\n[^”»“„\\n:]{1,120}){0,8}?:|[^”»“„\\n:.]{0,20}$)|\\s?:|\\s?$)");
    private static final Pattern ANSWER_MARK = Pattern.compile(
            "(?m)^[ ]*(?:(?:Endeligt|Foreløbigt|Ministerens|Mit)\\s+)?(?:Svar|SVAR|Besvarelse)(?:\\s+på\\s+(?:samråds)?spørgsmål[^\\n:]{0,80})?(?:\\s?\\.?\\s?:[ ]*|\\.?[ ]*$)");
    private static final Pattern AFTER_QUESTION = Pattern.compile(
            "(?m)^[ ]*\\(?(?:Spørgsmålet\\s+er\\s+stillet|Spørgsmålet\\s+ønskes|Stillet\\s+efter\\s+ønske)");
    private static final int LONGEST_OPENING = 1500;

    public static LetterParts of(SourceText source) {
        Passage all = Passage.all(source);
        Matcher mark = all.first(ANSWER_MARK);
        Passage aboveAnswer = mark == null ? all : all.upTo(mark.start());
        Passage heading = match(aboveAnswer, HEADING);
        int openingStart = openingStart(aboveAnswer);
        int belowOpening = openingStart >= 0 ? openingStart + 1 : heading == null ? 0 : heading.to();
        Matcher question = aboveAnswer.after(belowOpening).first(QUESTION_HEADING);
        int questionStart = question == null ? aboveAnswer.to() : question.start();
        Passage opening = openingStart < 0
                ? null
                : all.part(openingStart, Math.min(questionStart, openingStart + LONGEST_OPENING));
        int headEnd = openingStart >= 0 ? openingStart : heading == null ? questionStart : heading.from();
        return new LetterParts(
                all.upTo(headEnd),
                heading != null && heading.from() < questionStart ? heading : null,
                opening,
                question == null ? null : all.part(question.start(), question.end()),
                question == null ? null : questionWords(aboveAnswer.after(question.end())),
                mark == null ? null : all.after(mark.end()));
    }

    /** Whether the letter says of itself that it answers a question. */
    public boolean saysItAnswers() {
        return opening != null || (heading != null && answer != null) || (questionHeading != null && answer != null);
    }

    /** The passage that states what is answered: the opening, or where there is none the heading. */
    public @Nullable Passage statement() {
        return opening != null ? opening : heading != null ? heading : questionHeading;
    }

    public @Nullable Found<String> questionText() {
        return question == null ? null : QuestionWords.of(question);
    }

    private static Passage questionWords(Passage passage) {
        return passage.upTo(passage.startOf(AFTER_QUESTION));
    }

    private static int openingStart(Passage passage) {
        Matcher sent = passage.first(SENT);
        Matcher put = passage.first(PUT);
        if (sent != null && !sent.group().startsWith("som")) {
            return put != null && put.start() < sent.start() && sent.start() - put.start() < 300
                    ? put.start()
                    : sent.start();
        }
        if (put != null
                && passage.part(put.start(), put.start() + LONGEST_OPENING).has(ANSWERED)) {
            return put.start();
        }
        return sent == null ? -1 : sentenceStart(passage, sent.start());
    }

    private static int sentenceStart(Passage passage, int at) {
        int blankLine = passage.source().text().lastIndexOf("\n\n", at);
        return Math.max(passage.from(), Math.max(blankLine, at - 400));
    }

    private static @Nullable Passage match(Passage passage, Pattern pattern) {
        Matcher matcher = passage.first(pattern);
        return matcher == null ? null : passage.part(matcher.start(), matcher.end());
    }
}
