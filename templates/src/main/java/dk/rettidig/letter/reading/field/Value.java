package dk.rettidig.letter.reading.field;

import java.util.regex.Pattern;

/** What a line can be, told by how it is written, when its label stands elsewhere. */
enum Value {
    DATE,
    CASE_NUMBER,
    DOCUMENT_NUMBER,
    OFFICE,
    NAME,
    MINISTER,
    OTHER;

    private static final Pattern CASE =
            Pattern.compile("(?:19|20)\\d{2}\\s?[-/]\\s?\\d{1,6}(?:[-/]\\d{1,5}){0,3}|\\d{2,7}/\\d{2,7}(?:-\\d{1,5})?");
    private static final Pattern DOCUMENT = Pattern.compile("\\p{L}{0,4}\\d{4,9}|#\\d{4,9}");
    private static final Pattern OFFICE_WORD = Pattern.compile(
            "(?i).*(?:kontor|afdeling|enhed|center|sekretariat|styrelse|team|stab|område|departement)(?:et|en|s)?(?:\\b.*)?");
    private static final Pattern PERSON = Pattern.compile(
            "\\p{Lu}[\\p{L}.’'-]*(?:\\s+(?:\\p{Lu}[\\p{L}.’'-]*|af|de|von|van|der|den|du|la|al|el)){0,5}");

    static Value of(String line) {
        if (DanishDate.isDate(line)) {
            return DATE;
        }
        if (CASE.matcher(line).matches()) {
            return CASE_NUMBER;
        }
        if (DOCUMENT.matcher(line).matches()) {
            return DOCUMENT_NUMBER;
        }
        if (MinisterTitle.isTitle(line)) {
            return MINISTER;
        }
        if (OFFICE_WORD.matcher(line).matches()) {
            return OFFICE;
        }
        return PERSON.matcher(line).matches() ? NAME : OTHER;
    }
}
