package dk.rettidig.letter.reading.answer;

import dk.rettidig.letter.reading.text.Passage;
import dk.rettidig.letter.reading.text.SingleBlanks;
import dk.rettidig.letter.reading.text.TextLine;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Lines put together to paragraphs. Where empty lines part them, those are believed, but for a sentence that a page's
 * end cut in two. Where none are left, a paragraph ends with a sentence that does not fill its line.
 */
final class Paragraphs {
    private static final Pattern SENTENCE_END = Pattern.compile(".*[.:?!…][”“\"«»’)\\d]*");
    private static final String MONTH =
            "(?:januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december)";

    /** A line may begin with a date, as in "11. april", that began on the line above. */
    private static final Pattern ITEM = Pattern.compile(
            "(?!\\d{1,2}\\.\\s+" + MONTH + "\\b)(?:[•·–-]|\\d{1,2}[.)]|[a-zæøå]\\)|[ivx]{1,4}\\))\\s+\\S.*");

    private static final Pattern NUMBER_ALONE = Pattern.compile("[”»\"“„]?(?:\\d{1,2}(?:\\.\\d{1,2})*[.)]|[•·–-])");
    private static final Pattern CAPTION = Pattern.compile("(?:Tabel|Figur|Bilag) \\d.*");
    private static final double FULL = 0.8;
    private static final int LONGEST = 20_000;
    private static final int SHORT = 26;
    private static final int TABLE_LINES = 4;

    private final List<TextLine> lines;
    private final boolean spaced;
    private final int width;

    private Paragraphs(Passage passage) {
        lines = trimmed(TextLine.between(passage.source().text(), passage.from(), passage.to()));
        spaced = lines.stream().anyMatch(TextLine::isBlank);
        width = lines.stream().mapToInt(line -> line.text().length()).max().orElse(0);
    }

    static List<Paragraph> of(Passage passage) {
        return new Paragraphs(passage).read();
    }

    /** Whether the lines look like the cells of a table that lost its shape. */
    static boolean holdsLostTable(Passage passage) {
        int run = 0;
        for (TextLine line : TextLine.between(passage.source().text(), passage.from(), passage.to())) {
            boolean cell = !line.isBlank()
                    && line.text().length() <= SHORT
                    && !SENTENCE_END.matcher(line.text()).matches();
            run = cell ? run + 1 : line.isBlank() ? run : 0;
            if (run >= TABLE_LINES) {
                return true;
            }
        }
        return false;
    }

    private List<Paragraph> read() {
        List<Paragraph> paragraphs = new ArrayList<>();
        boolean fresh = true;
        boolean gap = false;
        for (int i = 0; i < lines.size(); i++) {
            TextLine line = lines.get(i);
            if (line.isBlank()) {
                gap = true;
                continue;
            }
            Paragraph next = new Paragraph(SingleBlanks.in(line.text()), line.start(), line.end());
            int last = paragraphs.size() - 1;
            boolean apart = fresh
                    || paragraphs.get(last).text().length() > LONGEST
                    || (gap ? !cutByPage(paragraphs.get(last), next) : isApart(i, paragraphs.get(last)));
            if (apart) {
                paragraphs.add(next);
            } else {
                paragraphs.set(last, paragraphs.get(last).joined(next));
            }
            fresh = false;
            gap = false;
        }
        return paragraphs;
    }

    private static boolean cutByPage(Paragraph before, Paragraph next) {
        return !SENTENCE_END.matcher(before.text()).matches()
                && before.text().length() > SHORT
                && Character.isLowerCase(next.text().charAt(0))
                && !ITEM.matcher(next.text()).matches();
    }

    private boolean isApart(int i, Paragraph before) {
        String line = lines.get(i).text();
        String above = lines.get(i - 1).text();
        if (NUMBER_ALONE.matcher(before.text()).matches()) {
            return false;
        }
        if (ITEM.matcher(line).matches()
                || CAPTION.matcher(line).matches()
                || NUMBER_ALONE.matcher(line).matches()) {
            return true;
        }
        if (inTable(i)) {
            return true;
        }
        boolean endsSentence = SENTENCE_END.matcher(above).matches();
        return !spaced && endsSentence && (above.length() < FULL * width || above.endsWith(":"));
    }

    private boolean inTable(int i) {
        int from = i;
        while (from > 0 && i - from < TABLE_LINES && isCell(from - 1)) {
            from--;
        }
        int to = i;
        while (to < lines.size() && to - i < TABLE_LINES && isCell(to)) {
            to++;
        }
        return isCell(i) && to - from >= TABLE_LINES;
    }

    private boolean isCell(int i) {
        String line = lines.get(i).text();
        return !line.isEmpty()
                && line.length() <= SHORT
                && !line.endsWith(".")
                && !line.endsWith(",")
                && width > 2 * SHORT;
    }

    private static List<TextLine> trimmed(List<TextLine> all) {
        int from = 0;
        int to = all.size();
        while (from < to && all.get(from).isBlank()) {
            from++;
        }
        while (to > from && all.get(to - 1).isBlank()) {
            to--;
        }
        return all.subList(from, to);
    }
}
