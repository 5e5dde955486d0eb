package dk.rettidig.letter.reading.source;

import org.jspecify.annotations.Nullable;

/** A file that is refused. The message is Danish and meant for the person who brought the file. */
public final class Unreadable extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final Reason reason;

    public Unreadable(Reason reason) {
        this(reason, null);
    }

    public Unreadable(Reason reason, @Nullable Throwable cause) {
        super(reason.sentence, cause);
        this.reason = reason;
    }

    /** As {@link #Unreadable(Reason, Throwable)}, with a sentence that says more. */
    Unreadable(Reason reason, String sentence, Throwable cause) {
        super(sentence, cause);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    public enum Reason {
        EMPTY("Filen er tom."),
        TOO_LARGE("Filen er for stor til at blive læst."),
        TOO_SLOW("Filen er for omfattende til at blive læst inden for kort tid."),
        UNKNOWN_KIND("Filen er hverken tekst, PDF, Word (.docx) eller e-mail (.eml)."),
        OLD_WORD("Filen er i et ældre Word-format. Gem den som .docx eller PDF, og prøv igen."),
        PROTECTED("Filen er beskyttet med adgangskode."),
        BROKEN("Filen er beskadiget og kan ikke læses."),
        HOSTILE("Filen indeholder noget, der ikke er tilladt, og er afvist."),
        NO_TEXT("Filen indeholder ingen tekst, formentlig fordi den er indscannet.");

        private final String sentence;

        Reason(String sentence) {
            this.sentence = sentence;
        }
    }
}
