package dk.rettidig.letter.docx.guard;

/** A file that is not read, with the reason in a sentence a person can act on. */
public final class RefusedFile extends RuntimeException {

    private static final long serialVersionUID = 1;

    private static final int MOST_DETAIL = 200;

    private final Reason reason;

    public RefusedFile(Reason reason) {
        this(reason, "");
    }

    /** @param detail the part of the file it was found in, for the log and not for the person */
    public RefusedFile(Reason reason, String detail) {
        super(detail.isEmpty() ? reason.name() : reason.name() + ": " + forTheLog(detail));
        this.reason = reason;
    }

    /** Details may be an attacker's words: one short line of them is enough. */
    private static String forTheLog(String detail) {
        String line = detail.replaceAll("\\p{Cntrl}", " ");
        return line.length() > MOST_DETAIL ? line.substring(0, MOST_DETAIL) : line;
    }

    public Reason reason() {
        return reason;
    }

    /** What is wrong. The sentences say what the person at the other end can do about it. */
    public enum Reason {
        NOT_A_WORD_FILE(
                "Filen er ikke et Word-dokument (.docx). Gem den som .docx, og prøv igen.",
                "The file is not a Word document (.docx). Save it as .docx and try again."),
        BROKEN(
                "Filen er beskadiget og kan ikke læses. Åbn den i Word, gem den igen, og prøv igen.",
                "The file is damaged and cannot be read. Open it in Word, save it again and try again."),
        EMPTY(
                "Der blev ikke fundet noget indhold i filen. Åbn den i Word, gem den igen, og prøv igen.",
                "No content was found in the file. Open it in Word, save it again and try again."),
        TOO_LARGE(
                "Filen er for stor, når den pakkes ud. Del den op, eller fjern billeder.",
                "The file is too large when it is unpacked. Split it, or remove pictures."),
        TOO_DEEP(
                "Filen har tabeller eller felter indlejret i for mange lag. Gør opbygningen enklere.",
                "The file has tables or fields nested in too many layers. Make it simpler."),
        FORBIDDEN_NAME(
                "Filen indeholder dele med ugyldige navne og bliver ikke læst.",
                "The file holds parts with forbidden names and is not read."),
        EXTERNAL_ENTITY(
                "Filen henviser til data uden for sig selv og bliver ikke læst.",
                "The file refers to data outside itself and is not read."),
        REMOTE_PICTURE(
                "Filen henter billeder fra en anden adresse. Indsæt billederne i dokumentet, og prøv igen.",
                "The file fetches pictures from another address. Insert them into the document and try again."),
        MACROS(
                "Filen indeholder makroer. Gem den som et almindeligt Word-dokument (.docx) uden makroer.",
                "The file contains macros. Save it as an ordinary Word document (.docx) without macros."),
        EMBEDDED_OBJECT(
                "Filen indeholder indlejrede objekter eller andre filer. Indsæt indholdet som tekst eller billede.",
                "The file embeds objects or other files. Insert their content as text or as a picture."),
        ENCRYPTED(
                "Filen er beskyttet med adgangskode. Fjern beskyttelsen, og prøv igen.",
                "The file is protected by a password. Remove the protection and try again."),
        PICTURE_TOO_LARGE(
                "Filen indeholder et billede, der er for stort. Gør billedet mindre, og prøv igen.",
                "The file holds a picture that is too large. Make the picture smaller and try again.");

        private final String danish;
        private final String english;

        Reason(String danish, String english) {
            this.danish = danish;
            this.english = english;
        }

        public String danish() {
            return danish;
        }

        public String english() {
            return english;
        }
    }
}
