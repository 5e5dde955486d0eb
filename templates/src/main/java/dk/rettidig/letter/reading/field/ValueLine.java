package dk.rettidig.letter.reading.field;

import dk.rettidig.letter.reading.text.TextLine;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** All values on one line, "5. februar 2019 Strafferetskontoret Jonas Lund 2019-0037-0054 995773", as lines of their own. */
final class ValueLine {
    private static final Pattern VALUES =
            Pattern.compile("(?<date>" + DanishDate.WRITTEN + ")\\s+(?<words>\\p{Lu}.*?)\\s+"
                    + "(?<case>(?:19|20)\\d{2}-[\\d/-]{3,20})(?:\\s+(?<document>\\p{L}{0,4}\\d{4,9}))?");
    private static final Pattern OFFICE_THEN_NAME = Pattern.compile(
            "(?<office>(?iu:[\\p{L} ,-]*(?:kontor|afdeling|enhed|center|sekretariat)(?:et|en)?))\\s+(?<name>\\p{Lu}.*)");

    private ValueLine() {}

    static List<TextLine> parts(TextLine line) {
        Matcher values = VALUES.matcher(line.text());
        if (!values.matches()) {
            return List.of(line);
        }
        List<TextLine> parts = new ArrayList<>();
        add(parts, line, values, "date");
        TextLine words = part(line, values, "words");
        Matcher office = OFFICE_THEN_NAME.matcher(words.text());
        if (office.matches()) {
            add(parts, words, office, "office");
            add(parts, words, office, "name");
        } else {
            parts.add(words);
        }
        add(parts, line, values, "case");
        if (values.group("document") != null) {
            add(parts, line, values, "document");
        }
        return parts;
    }

    private static void add(List<TextLine> parts, TextLine line, Matcher matcher, String group) {
        parts.add(part(line, matcher, group));
    }

    private static TextLine part(TextLine line, Matcher matcher, String group) {
        return new TextLine(matcher.group(group), line.start() + matcher.start(group));
    }
}
