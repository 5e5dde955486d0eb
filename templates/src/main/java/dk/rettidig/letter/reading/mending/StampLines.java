package dk.rettidig.letter.reading.mending;

import dk.rettidig.letter.reading.text.Found;
import dk.rettidig.letter.reading.text.SourceText;
import dk.rettidig.letter.reading.text.TextLine;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes the lines of Folketinget's archive, page labels and names of pictures out of a text. What the archive says is
 * kept as a {@link Stamp}; the rest is nobody's words.
 */
final class StampLines {
    private static final String PAPER = "(?:L|B) ?\\d{1,3}(?: ?[A-Z])?|Aktstk\\.? ?\\d{1,3}";
    private static final String SESSION = "(?<year>\\d{4})-\\d{2}(?: ?\\((?<part>\\d)\\. samling\\))?";

    private static final Pattern COMMITTEE = Pattern.compile(
            "(?<name>(?:\\p{Lu}[\\p{L} ,.-]{0,90}?)?(?:[Uu]dvalget?|[Nn]ævn|Udvalget (?:for|til|vedr)[\\p{L} ,.-]{3,80}?"
                    + "|Folketinget|Tilsynet[\\p{L} .]{0,60}§ ?71)) +"
                    + SESSION);
    private static final Pattern PAPER_LINE = Pattern.compile("(?<paper>[A-ZÆØÅ]{2,4}(?=,? ?Alm)|" + PAPER + "),?"
            + "(?: ?Alm\\. ?del)?(?<rest>(?: ?[-–] ?|,? +)?(?:(?:[Ee]ndeligt |[Ff]oreløbigt |[Ss]upplerende )?[Ss]var på )?"
            + "(?:[Ss]pørgsmål|[Ss]pm\\.?) (?:nr\\. ?)?(?<number>\\d{1,4}|[A-ZÆØÅ]{1,2})| ?[-–] ?Bilag \\d{1,4})?");
    private static final Pattern TITLE = Pattern.compile(
            "(?<paper>[A-ZÆØÅ]{2,4}(?=,? ?Alm)|" + PAPER + "),?"
                    + "(?: ?Alm\\. ?del)? [-–] " + SESSION
                    + " [-–] (?:[\\p{L}]+ ){0,3}?(?:svar|besvarelse) på (?:spørgsmål|spm\\.?) (?<number>\\d{1,4}|[A-ZÆØÅ]{1,2}) ?:"
                    + "(?<title>.*)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern TITLE_END = Pattern.compile(".*(?:minister(?:en)?|ministeren for [\\p{L} ,-]+|[.!?])");
    private static final Pattern OPEN_OR_NOT = Pattern.compile("Offentligt|Fortroligt|OFFENTLIGT|FORTROLIGT");
    private static final Pattern PICTURES =
            Pattern.compile("(?:[\\p{L}\\d-]{3,40}_\\d{3,5}\\.(?:png|jpe?g|gif|tiff?) ?)+", Pattern.CASE_INSENSITIVE);
    private static final Pattern PAGE_LABEL = Pattern.compile(
            "(?:[Ss]ide:? ?)?[-–]? ?\\d{1,3} ?(?:/|af) ?\\d{1,3} ?[-–]?|[Ss]ide:? ?\\d{1,3}|[-–] ?\\d{1,3} ?[-–]");
    private static final Pattern BARE_NUMBER = Pattern.compile("\\d{1,2}");
    private static final Pattern NEW_SENTENCE = Pattern.compile("(?:Spørgsmål|Svar|Side|Hermed|[”»\"]).*");
    private static final int TITLE_LINES = 4;

    private final SourceText text;
    private final List<TextLine> lines;
    private final boolean[] dropped;
    private Stamp stamp = Stamp.NONE;

    private StampLines(SourceText text) {
        this.text = text;
        this.lines = TextLine.of(text.text());
        this.dropped = new boolean[lines.size()];
    }

    /** The text without those lines, and what they said. */
    record Taken(SourceText text, Stamp stamp) {}

    static Taken take(SourceText text) {
        StampLines stamps = new StampLines(text);
        for (int i = 0; i < stamps.lines.size(); i++) {
            stamps.look(i);
        }
        stamps.dropBareNumbers();
        return new Taken(stamps.rest(), stamps.stamp);
    }

    private void look(int i) {
        String line = lines.get(i).text();
        if (line.isEmpty() || line.length() > 500) {
            return;
        }
        if (PICTURES.matcher(line).matches()
                || PAGE_LABEL.matcher(line).matches()
                || OPEN_OR_NOT.matcher(line).matches()) {
            dropped[i] = true;
        } else if (!committee(i)) {
            title(i);
        }
    }

    private boolean committee(int i) {
        Matcher matcher = COMMITTEE.matcher(lines.get(i).text());
        if (!matcher.matches()) {
            return false;
        }
        dropped[i] = true;
        stamp = stamp.withCommitteeAndSession(found(i, matcher, "name"), session(i, matcher));
        paperLine(i + 1);
        return true;
    }

    private void paperLine(int i) {
        if (i < lines.size()) {
            Matcher matcher = PAPER_LINE.matcher(lines.get(i).text());
            if (matcher.matches()) {
                dropped[i] = true;
                stamp = stamp.withPaper(found(i, matcher, "paper"));
                if (matcher.group("number") != null) {
                    stamp = stamp.withNumber(found(i, matcher, "number"));
                }
            }
        }
    }

    private void title(int i) {
        Matcher matcher = TITLE.matcher(lines.get(i).text());
        if (!matcher.matches()) {
            return;
        }
        stamp = stamp.withPaper(found(i, matcher, "paper"))
                .withNumber(found(i, matcher, "number"))
                .withSession(session(i, matcher));
        if (matcher.group("title").trim().startsWith("MFU")) {
            stamp = stamp.ofNonMember();
        }
        dropped[i] = true;
        int last = i;
        while (!TITLE_END.matcher(lines.get(last).text()).matches()
                && last + 1 < lines.size()
                && last + 1 < i + TITLE_LINES
                && !lines.get(last + 1).isBlank()
                && !NEW_SENTENCE.matcher(lines.get(last + 1).text()).matches()) {
            last++;
            dropped[last] = true;
        }
    }

    /** A number alone is a page label where a page ends; in a table it is a figure. */
    private void dropBareNumbers() {
        for (int i = 0; i < lines.size(); i++) {
            if (BARE_NUMBER.matcher(lines.get(i).text()).matches() && (pageEdge(i, 1) || pageEdge(i, -1))) {
                dropped[i] = true;
            }
        }
    }

    private boolean pageEdge(int i, int step) {
        int next = i + step;
        while (next >= 0 && next < lines.size() && lines.get(next).isBlank()) {
            if (isPageBreak(next)) {
                return true;
            }
            next += step;
        }
        boolean atEnd = next >= lines.size() && i > 0;
        return atEnd || (next >= 0 && next < lines.size() && dropped[next]);
    }

    private boolean isPageBreak(int i) {
        int from = i == 0 ? 0 : lines.get(i - 1).end();
        return text.text().substring(from, lines.get(i).end()).indexOf('\f') >= 0
                || text.text().startsWith("\f", lines.get(i).start() - 1);
    }

    private Found<String> session(int i, Matcher matcher) {
        String part = matcher.group("part");
        Found<String> year = found(i, matcher, "year");
        return year.map(value -> value + (part == null ? "1" : part));
    }

    private Found<String> found(int i, Matcher matcher, String group) {
        int start = lines.get(i).start();
        return text.found(start + matcher.start(group), start + matcher.end(group));
    }

    private SourceText rest() {
        List<TextLine> gone = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (dropped[i]) {
                gone.add(lines.get(i));
            }
        }
        return text.without(gone);
    }
}
