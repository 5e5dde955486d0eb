package dk.rettidig.letter.reading.field;

import dk.rettidig.letter.reading.text.Found;
import dk.rettidig.letter.reading.text.Passage;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Dates as letters write them: "4. september 2024", "04-09-2024", "4/9 2024". */
public final class DanishDate {
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec");

    /** A date inside a larger pattern. It has no named groups, so that it may stand more than once. */
    public static final String WRITTEN = "(?:\\d{1,2}\\s*\\.?\\s*(?:januar|februar|marts|april|maj|juni|juli|august|"
            + "september|oktober|november|december|jan\\.|feb\\.|mar\\.|apr\\.|jun\\.|jul\\.|aug\\.|sept?\\.|okt\\.|"
            + "nov\\.|dec\\.)\\s*(?:19|20)\\d{2}|\\d{1,2}\\s?[-./]\\s?\\d{1,2}\\s?[-./ ]\\s?(?:19|20)\\d{2})";

    private static final Pattern DATE =
            Pattern.compile("(?<!\\d)" + WRITTEN + "(?!\\d)", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern ALONE =
            Pattern.compile("(?:\\p{L}+, )?(?:den )?" + DATE.pattern() + "\\.?", DATE.flags());
    private static final Pattern IN_WORDS = Pattern.compile("(\\d{1,2})\\W*(\\p{L}{3})\\p{L}*\\W*(\\d{4})");
    private static final Pattern IN_FIGURES = Pattern.compile("(\\d{1,2})\\D+(\\d{1,2})\\D+(\\d{4})");

    private DanishDate() {}

    /** The first date in the passage that is a day of the calendar. */
    public static @Nullable Found<LocalDate> first(Passage passage) {
        Matcher matcher = passage.matcher(DATE);
        while (matcher.find()) {
            LocalDate date = parse(matcher.group());
            if (date != null) {
                return new Found<>(date, passage.source().span(matcher.start(), matcher.end()));
            }
        }
        return null;
    }

    /** The date in words already found. */
    public static @Nullable Found<LocalDate> of(Found<String> words) {
        Matcher matcher = DATE.matcher(words.value());
        LocalDate date = matcher.find() ? parse(matcher.group()) : null;
        return date == null ? null : new Found<>(date, words.span());
    }

    /** Whether there is nothing but a date, perhaps with "den" before it. */
    public static boolean isDate(String line) {
        return ALONE.matcher(line).matches();
    }

    static boolean isWithin(String words) {
        return DATE.matcher(words).find();
    }

    static @Nullable LocalDate parse(String written) {
        Matcher words = IN_WORDS.matcher(written);
        if (words.matches()) {
            int month = MONTHS.indexOf(words.group(2).toLowerCase(Locale.ROOT)) + 1;
            return day(words.group(3), month, words.group(1));
        }
        Matcher figures = IN_FIGURES.matcher(written);
        return figures.matches() ? day(figures.group(3), Integer.parseInt(figures.group(2)), figures.group(1)) : null;
    }

    private static @Nullable LocalDate day(String year, int month, String day) {
        try {
            return LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day));
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }
}
