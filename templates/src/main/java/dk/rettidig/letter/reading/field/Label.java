package dk.rettidig.letter.reading.field;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The labels beside the address, as ministries have spelt them. */
public enum Label {
    TO("Til"),
    DATE("Dato"),
    OFFICE("Kontor|Enhed|Afdeling|Center"),
    CASE_OFFICER("Sagsbeh|Sagsbehandler|Kontaktperson"),
    CASE_NUMBER(
            "Sags?\\.? ?nr|Sagsnummer|J\\. ?nr|J(?:our)?n(?:al)?\\.? ?nr|Journal ?nr|Journalnummer|Sags-?id|Vores ref"),
    DOCUMENT_NUMBER("Dok\\.? ?nr|Dok\\.? ?id|Dok|Dokument(?:nr|nummer)|Akt-?id|Akt\\.? ?nr|Id\\.? ?nr"),
    /** Labels whose values are not wanted, so that they are not taken for another's. */
    OTHER(
            "Telefon|Tlf|Telefax|Fax|E-post|E-mail|Mail|Internet|Web|Bilag|CVR(?:-nr)?|EAN|Direkte|Emne|Fra|Sendt|Cc|Deres ref");

    private final Pattern pattern;

    Label(String spellings) {
        this.pattern =
                Pattern.compile("(?i)(?<label>" + spellings + ")\\.?(?<colon>\\s?:)?(?:\\s+|$|(?<=:))(?<value>.*)");
    }

    /**
     * A line that begins with a label.
     *
     * @param valueAt where in the line the value begins
     */
    record Read(Label label, String value, int valueAt) {}

    static @Nullable Read read(String line) {
        for (Label label : values()) {
            Matcher matcher = label.pattern.matcher(line);
            if (matcher.matches() && label.isMeant(matcher)) {
                return new Read(label, matcher.group("value").strip(), matcher.start("value"));
            }
        }
        return null;
    }

    /** Without a colon, only a label that is a shortened word can be told from a sentence's first word. */
    private boolean isMeant(Matcher matcher) {
        if (matcher.group("colon") != null) {
            return true;
        }
        String value = matcher.group("value");
        boolean number = this == CASE_NUMBER || this == DOCUMENT_NUMBER;
        return number ? value.matches("[\\p{L}]{0,4}[ -]?\\d[\\w/.-]*") : this == DATE && DanishDate.isDate(value);
    }
}
