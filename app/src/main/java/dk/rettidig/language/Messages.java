package dk.rettidig.language;

import dk.rettidig.calendar.DanishTime;
import dk.rettidig.calendar.Deadline;
import java.math.BigDecimal;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

/**
 * The sentences of one language. The first word of a key names the package that owns it: {@code question.refused.over}
 * stands in {@code dk/rettidig/question/messages_da.properties}.
 */
public final class Messages {

    public static final Locale DANISH = Locale.forLanguageTag("da");
    public static final Locale ENGLISH = Locale.ENGLISH;

    /** Carries the language a reader chose on this browser. */
    public static final String LANGUAGE_COOKIE = "rettidig-language";

    private static final ResourceBundle.Control ONE_LANGUAGE =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final Locale locale;

    private Messages(Locale locale) {
        this.locale = locale;
    }

    public static Messages danish() {
        return new Messages(DANISH);
    }

    /** Danish, unless English is what the reader likes best. */
    public static Messages preferredBy(List<Locale> languages) {
        Locale first = languages.stream()
                .filter(language -> isSpoken(language.getLanguage()))
                .findFirst()
                .orElse(DANISH);
        return new Messages(first.getLanguage().equals("en") ? ENGLISH : DANISH);
    }

    private static boolean isSpoken(String language) {
        return language.equals("da") || language.equals("en");
    }

    public String language() {
        return locale.getLanguage();
    }

    public String say(Text text) {
        return say(text.key(), text.arguments().toArray());
    }

    /** Sentences behind each other. */
    public String say(List<Text> sentences) {
        return sentences.stream().map(this::say).collect(Collectors.joining(" "));
    }

    public String say(String key, Object... arguments) {
        String pattern = pattern(key);
        if (arguments.length == 0) {
            return pattern;
        }
        Object[] spoken = new Object[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            spoken[i] = spoken(arguments[i]);
        }
        return new MessageFormat(pattern.replace("'", "''"), locale).format(spoken);
    }

    /** Dates as people write them; a text that is an argument is put into the same language. */
    private Object spoken(Object argument) {
        if (argument instanceof LocalDate day) {
            return date(day);
        }
        if (argument instanceof Instant instant) {
            return moment(instant);
        }
        if (argument instanceof Deadline due) {
            return deadline(due);
        }
        return argument instanceof Text text ? say(text) : argument;
    }

    public String date(LocalDate day) {
        return DateTimeFormatter.ofPattern(pattern("web.format.date"), locale).format(day);
    }

    /** A date in figures, for tables. */
    public String day(LocalDate day) {
        return DateTimeFormatter.ofPattern(pattern("web.format.day"), locale).format(day);
    }

    public String moment(Instant instant) {
        return DateTimeFormatter.ofPattern(pattern("web.format.moment"), locale)
                .format(instant.atZone(DanishTime.ZONE));
    }

    /** The day, and the time where only a part of the day counts. */
    public String deadline(Deadline due) {
        return due.time() == null ? date(due.day()) : moment(due.moment());
    }

    /** With one decimal, which is shown as it is and never rounded. */
    public String percent(BigDecimal share) {
        NumberFormat oneDecimal = NumberFormat.getNumberInstance(locale);
        oneDecimal.setMinimumFractionDigits(1);
        return oneDecimal.format(share) + " %";
    }

    private String pattern(String key) {
        int dot = key.indexOf('.');
        try {
            return ResourceBundle.getBundle(
                            "dk.rettidig." + key.substring(0, Math.max(dot, 0)) + ".messages",
                            locale,
                            Messages.class.getClassLoader(),
                            ONE_LANGUAGE)
                    .getString(key);
        } catch (MissingResourceException missing) {
            // A forgotten sentence must not take the page down; a test finds it.
            return key;
        }
    }
}
