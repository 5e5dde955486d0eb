package dk.rettidig.letter.template.control;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The content controls a template's author works with in Word. The name stands as the control's tag and title. A
 * control of any other name is filled from {@link dk.rettidig.letter.Letter#values()}.
 */
public enum Control {
    LETTERHEAD("brevhoved", Filled.WORDING),
    ADDRESSEE("adressat", Filled.LINES),
    DATE("dato", Filled.VALUE),
    OFFICE("kontor", Filled.VALUE),
    CASE_OFFICER("sagsbehandler", Filled.VALUE),
    CASE_NUMBER("sagsnr", Filled.VALUE),
    DOCUMENT_NUMBER("dok", Filled.VALUE),
    HEADING("overskrift", Filled.WORDING),
    OPENING("indledning", Filled.WORDING),
    MINISTER("minister", Filled.VALUE),
    OFFICIAL("embedsmand", Filled.VALUE),
    SENDER("afsender", Filled.LINES),
    QUESTION_HEADING("spoergsmaalsoverskrift", Filled.WORDING),
    QUESTION("spoergsmaal", Filled.BLOCKS),
    ANSWER("svar", Filled.BLOCKS),

    NUMBER("nr", Filled.VALUE),
    MATTER("sag", Filled.VALUE),
    GENERAL_MATTER("almdel", Filled.VALUE),
    PAPER("lovforslag", Filled.VALUE),
    PAPER_TITLE("lovforslagstitel", Filled.VALUE),
    APPROPRIATION("aktstykke", Filled.VALUE),
    APPROPRIATION_SECTION("aktstykkeafsnit", Filled.VALUE),
    COMMITTEE("udvalg", Filled.VALUE),
    MINISTER_TITLE("ministertitel", Filled.VALUE),
    ASKED_ON("stillet", Filled.VALUE),
    ASKERS("spoergere", Filled.VALUE),
    FINAL("endelig", Filled.VALUE),

    HEARING_SENT("hoering-sendt", Filled.VALUE),
    HEARING_DUE("hoeringsfrist", Filled.VALUE),
    OVERDUE("frist-overskredet", Filled.VALUE),
    RECIPIENT("modtager", Filled.VALUE),
    NEXT_MINISTER("ny-minister", Filled.VALUE),
    EARLIER_ANSWER("foerste-svar", Filled.VALUE),
    EXPECTED_ANSWER("forventet-svar", Filled.VALUE),
    AUTHORITY("myndighed", Filled.VALUE),
    PERIOD("periode", Filled.VALUE);

    /** What a letter puts into a control. */
    public enum Filled {
        /** One value in one paragraph. */
        VALUE,
        /** Lines that are not broken by the paragraph around them, where the letter has some; else the template's. */
        LINES,
        /** The template's own sentence with its fields, unless the letter brings another. */
        WORDING,
        /** Paragraphs, lists, tables and quotes. */
        BLOCKS
    }

    private static final Map<String, Control> BY_NAME = new HashMap<>();

    static {
        Arrays.stream(values()).forEach(control -> BY_NAME.put(control.inWord, control));
    }

    private final String inWord;
    private final Filled filled;

    Control(String inWord, Filled filled) {
        this.inWord = inWord;
        this.filled = filled;
    }

    /** The control of that name in Word, or null for a name of the author's own. */
    public static @Nullable Control named(String name) {
        return BY_NAME.get(name);
    }

    public String inWord() {
        return inWord;
    }

    public Filled filled() {
        return filled;
    }
}
