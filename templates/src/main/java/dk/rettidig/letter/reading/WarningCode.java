package dk.rettidig.letter.reading;

/** Everything a reading can be unsure of, with the words an officer is shown. */
public enum WarningCode {
    NOT_A_QUESTION("Filen er hverken et spørgsmålsark eller et svarbrev."),
    NUMBER_MISSING("Spørgsmålets nummer er ikke fundet."),
    NUMBERS_DIFFER("Brevet nævner flere forskellige spørgsmålsnumre om sig selv."),
    FILED_UNDER_OTHER_NUMBER("Folketingets sidehoved eller sidefod angiver et andet spørgsmål end dokumentet selv."),
    NUMBER_FROM_STAMP("Nummeret er taget fra Folketingets sidehoved eller sidefod; dokumentet selv nævner intet."),
    SEVERAL_QUESTIONS("Dokumentet angår flere spørgsmål; kun det første er læst."),
    CONSULTATION_QUESTION("Det er et samrådsspørgsmål, som besvares mundtligt."),
    SECTION_20_QUESTION("Det er et § 20-spørgsmål, som ikke stilles af et udvalg."),
    COMMITTEE_MISSING("Udvalget er ikke fundet."),
    COMMITTEE_UNKNOWN("Udvalgets forkortelse kendes ikke."),
    COMMITTEES_DIFFER("Folketingets sidehoved nævner et andet udvalg end dokumentet selv."),
    MATTER_MISSING("Det fremgår ikke, om spørgsmålet hører til alm. del, et lovforslag eller et aktstykke."),
    MATTERS_DIFFER("Folketingets sidehoved nævner en anden sag end dokumentet selv."),
    MATTER_FROM_STAMP("Sagen er taget fra Folketingets sidehoved eller sidefod; dokumentet selv nævner den ikke."),
    SESSION_MISSING("Folketingsåret er ikke fundet."),
    SESSION_FROM_DATE("Samlingen er udledt af datoen. Et valg kan have åbnet en ny samling i samme folketingsår."),
    ASKED_ON_MISSING("Datoen, spørgsmålet er stillet, er ikke fundet."),
    WANTED_BY_UNREADABLE("Der nævnes en frist for svaret, men datoen kan ikke læses."),
    ASKERS_MISSING("Ingen spørger er nævnt. Enten spørger udvalget selv, eller sætningen er gået tabt."),
    ASKERS_UNREADABLE("Sætningen om, hvem der har ønsket spørgsmålet stillet, kan ikke læses."),
    ASKER_WITHOUT_PARTY("En spørgers parti er ikke nævnt."),
    NON_MEMBER_FROM_TITLE("At spørgeren ikke er medlem af udvalget (MFU), står kun i Folketingets sidefod."),
    MINISTER_MISSING("Det fremgår ikke, hvilken minister spørgsmålet er stillet til."),
    QUESTION_TEXT_MISSING("Spørgsmålets ordlyd er ikke fundet."),
    QUESTION_END_UNSURE("Det er usikkert, hvor spørgsmålets ordlyd slutter."),
    DATE_MISSING("Brevets dato er ikke fundet."),
    CASE_NUMBER_MISSING("Brevets sagsnummer er ikke fundet."),
    FACTS_MISSING("Brevets kontor, sagsbehandler eller dokumentnummer er ikke fundet."),
    FACTS_UNSURE("Ledetekster og værdier er kommet fra hinanden; kontor og sagsbehandler er placeret efter skøn."),
    NUMBERS_GLUED("Sagsnummer og dokumentnummer stod i ét og er delt efter skøn."),
    SIGNATURE_MISSING("Underskrivende minister er ikke fundet."),
    ANSWER_MISSING("Selve svaret er ikke fundet."),
    STATEMENT_END_UNSURE("Det er usikkert, hvor en myndigheds udtalelse slutter."),
    STATEMENT_WITHOUT_MARKS("En myndighed får ordet, men dens udtalelse er ikke sat i citationstegn."),
    QUOTE_WITHOUT_AUTHORITY("Der er et citat, hvor det ikke fremgår, hvis ord det er."),
    TABLE_LOST("En tabel er læst som enkelte linjer."),
    DECODED_ANEW("Filen var tegnkodet forkert; bogstaverne er rettet."),
    LETTERS_LOST("Nogle bogstaver er gået tabt i filen."),
    WORDS_GLUED("Linjeskift er gået tabt i filen; ord kan være skrevet sammen."),
    GLYPHS_DOUBLED("Tekst var trykt dobbelt i filen; dubletter er fjernet."),
    PARTS_NOT_SHOWN("Filen indeholder dele, der ikke er læst."),
    OTHER_DOCUMENTS("Filen indeholder flere dokumenter; kun ét er læst."),
    FROM_MAIL_TEXT("Felterne er læst i selve mailen, ikke i en vedhæftet fil.");

    private final String message;

    WarningCode(String message) {
        this.message = message;
    }

    public String message() {
        return message;
    }
}
