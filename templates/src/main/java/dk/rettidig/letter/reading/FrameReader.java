package dk.rettidig.letter.reading;

import dk.rettidig.letter.reading.answer.LetterParts;
import dk.rettidig.letter.reading.answer.Signatures;
import dk.rettidig.letter.reading.text.Passage;
import dk.rettidig.letter.reading.text.TextLine;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a letter's other lines: the mark, the address, the headings, the contact lines. */
record FrameReader(LetterParts parts, @Nullable Signatures signatures) {
    private static final Pattern MARK =
            Pattern.compile("(?:\\p{Lu}[\\p{L}-]*,?\\s+(?:og\\s+|OG\\s+)?)*\\p{Lu}[\\p{L}-]*(?i:ministeriet)");
    private static final Pattern ADDRESS_START = Pattern.compile("Folketinget(?:s\\s.{0,60})?|Til\\s+Folketinget.*");
    private static final Pattern NOT_ADDRESS = Pattern.compile(".*\\d{4,}-.*|.*:.*|\\d{1,2}\\. .*");
    private static final int ADDRESS_LINES = 6;
    private static final int SENDER_LINES = 14;

    AnswerLetter.Frame frame() {
        Passage opening = parts.opening();
        return new AnswerLetter.Frame(
                letterhead(),
                addressee(),
                words(parts.heading()),
                opening == null ? null : words(openingSentences(opening)),
                words(parts.questionHeading()),
                sender());
    }

    private @Nullable String letterhead() {
        return lines(parts.head()).stream()
                .map(TextLine::text)
                .filter(line -> MARK.matcher(line).matches())
                .findFirst()
                .orElse(null);
    }

    private List<String> addressee() {
        List<String> address = new ArrayList<>();
        for (TextLine line : lines(parts.head())) {
            boolean starts = ADDRESS_START.matcher(line.text()).matches();
            if (line.isBlank() || (address.isEmpty() && !starts)) {
                continue;
            }
            if (NOT_ADDRESS.matcher(line.text()).matches() || address.size() == ADDRESS_LINES) {
                break;
            }
            address.add(line.text());
        }
        return address;
    }

    private Passage openingSentences(Passage opening) {
        Signatures signed = signatures;
        if (signed == null || signed.minister() == null) {
            return opening;
        }
        Matcher minister = opening.first(
                Pattern.compile(Pattern.quote(signed.minister().value()).replace(" ", "\\E\\s+\\Q") + "\\s*/?"));
        return minister == null ? opening : opening.upTo(minister.start());
    }

    private List<String> sender() {
        Passage opening = parts.opening();
        if (signatures == null || opening == null) {
            return List.of();
        }
        List<String> lines = new ArrayList<>();
        for (TextLine line : lines(opening.after(signatures.end()))) {
            boolean gap = line.isBlank();
            boolean wanted =
                    !gap || (!lines.isEmpty() && !lines.get(lines.size() - 1).isEmpty());
            if (wanted && lines.size() < SENDER_LINES) {
                lines.add(line.text());
            }
        }
        while (!lines.isEmpty() && lines.get(lines.size() - 1).isEmpty()) {
            lines.remove(lines.size() - 1);
        }
        return lines;
    }

    private static List<TextLine> lines(Passage passage) {
        return TextLine.between(passage.source().text(), passage.from(), passage.to());
    }

    private static @Nullable String words(@Nullable Passage passage) {
        return passage == null
                ? null
                : passage.words(passage.from(), passage.to()).value();
    }
}
