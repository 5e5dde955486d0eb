package dk.rettidig.letter.reading.field;

import dk.rettidig.letter.reading.text.Found;
import dk.rettidig.letter.reading.text.Passage;
import java.util.Comparator;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The matter a question belongs to, as a passage states it.
 *
 * @param number "95" of "L 95", "108" of "aktstykke 108"
 * @param title of a bill or motion; the section "§ 11" of an appropriation
 * @param abbreviation the committee's, where "REU alm. del" is written
 */
public record MatterFound(
        MatterKind kind, @Nullable String number, @Nullable String title, @Nullable String abbreviation) {

    private static final String PAPER = "(?<letter>[LB])\\s?(?<number>\\d{1,3}(?:\\s?[A-Z](?!\\p{L}))?)(?![\\d/])";
    private static final String TITLE =
            "(?<title>(?i:lov\\s+(?:om|for)|lovforslag\\s+om|forslag\\s+til\\s+(?:lov|folketingsbeslutning)\\s+om"
                    + "|folketingsbeslutning\\s+om|finanslov|tillægsbevillingslov)[^”»(]{0,600}?(?:\\([^()]{3,160}\\))?)";

    private static final Pattern TITLE_THEN_PAPER =
            Pattern.compile("(?:(?i:forslag)\\s+til\\s+)?" + TITLE + "\\s*\\(" + PAPER + "\\)");
    private static final Pattern PAPER_THEN_TITLE =
            Pattern.compile("(?m)(?<![\\p{L}\\d])" + PAPER + "\\s*[-–:,]?\\s*(?:(?i:forslag)\\s+til\\s+)?" + TITLE
                    + "(?=\\.?\\s*\\n\\s*(?:Spørgsmål|\\n|Til\\b)|\\.\\s)");
    private static final Pattern PAPER_ALONE = Pattern.compile(
            "(?:\\(|(?m:^\\s*)|(?i:lovforslag|beslutningsforslag|til|vedr\\.|vedrørende|om)\\s+(?:nr\\.\\s*)?)" + PAPER
                    + "(?=\\)|\\s*(?m:$)|[,.;:]|\\s+[-–(]|\\s+\\p{Ll})");
    private static final Pattern APPROPRIATION =
            Pattern.compile("(?i:aktstykke|aktstk?\\.?)\\s*(?i:nr\\.?\\s*)?(?<number>\\d{1,3})(?!\\d)"
                    + "(?:\\s*,?\\s*(?:af\\s+[^§”]{0,60})?(?<section>§\\s*\\d{1,2}))?");
    private static final Pattern GENERAL = Pattern.compile(
            "(?:(?<!\\p{L})(?<committee>[A-ZÆØÅ]{2,4}),?\\s*)?\\(?(?i:alm(?:\\s?\\.|indelig)?\\s*del)(?!\\p{L})\\.?\\)?");

    /** The matter named first; null for none. */
    public static @Nullable Found<MatterFound> in(Passage passage) {
        return Stream.of(
                        in(passage, TITLE_THEN_PAPER, m -> paper(m, m.group("title"))),
                        in(passage, PAPER_THEN_TITLE, m -> paper(m, m.group("title"))),
                        in(passage, APPROPRIATION, MatterFound::appropriation),
                        in(
                                passage,
                                GENERAL,
                                m -> new MatterFound(MatterKind.GENERAL, null, null, m.group("committee"))),
                        alone(passage))
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .min(Comparator.comparingInt(found -> found.span().start()))
                .orElse(null);
    }

    /** "REU", "L 95" or "Aktstk. 108" as the archive prints it. */
    public static MatterFound ofStamp(String paper) {
        Matcher bill = Pattern.compile(PAPER).matcher(paper);
        if (bill.matches()) {
            return paper(bill, null);
        }
        Matcher appropriation = APPROPRIATION.matcher(paper);
        return appropriation.matches()
                ? appropriation(appropriation)
                : new MatterFound(MatterKind.GENERAL, null, null, paper);
    }

    private static @Nullable Found<MatterFound> in(
            Passage passage, Pattern pattern, Function<Matcher, MatterFound> matter) {
        Matcher matcher = passage.first(pattern);
        return matcher == null
                ? null
                : new Found<>(matter.apply(matcher), passage.source().span(matcher.start(), matcher.end()));
    }

    /** What stands before the letter is no part of it: a paper that is named with its title begins no later. */
    private static @Nullable Found<MatterFound> alone(Passage passage) {
        Matcher matcher = passage.first(PAPER_ALONE);
        return matcher == null
                ? null
                : new Found<>(paper(matcher, null), passage.source().span(matcher.start("letter"), matcher.end()));
    }

    private static MatterFound paper(Matcher matcher, @Nullable String title) {
        MatterKind kind = matcher.group("letter").equals("L") ? MatterKind.BILL : MatterKind.RESOLUTION;
        String number = matcher.group("number").replaceAll("\\s*(?=[A-Z])", " ");
        return new MatterFound(kind, number, title == null ? null : bare(title), null);
    }

    private static MatterFound appropriation(Matcher matcher) {
        String section = matcher.group("section");
        return new MatterFound(
                MatterKind.APPROPRIATION,
                matcher.group("number"),
                section == null ? null : section.replaceAll("§\\s*", "§ "),
                null);
    }

    private static String bare(String title) {
        return title.strip()
                .replaceAll("\\s+", " ")
                .replaceFirst("(?i)^forslag til ", "")
                .replaceFirst("\\.$", "");
    }
}
