package dk.rettidig.letter.readback;

/** Something a person should look at before the edited letter is taken over. */
public record Finding(Code code, String detail) {

    public enum Code {
        ANSWER_CONTROL_GONE("Feltet med svaret er væk. Svaret er læst fra bogmærket eller fra overskriften »Svar:«."),
        ANSWER_CONTROL_DOUBLED("Feltet med svaret findes flere gange. Al tekst er læst i rækkefølge."),
        ANSWER_NOT_FOUND("Der blev ikke fundet noget svar i filen."),
        PLACEHOLDER_LEFT("Et felt viser stadig sin vejledende tekst og er læst som tomt"),
        CONTROL_DOUBLED("Et felt findes flere gange; det første er læst"),
        CONTROL_GONE("Et felt er slettet"),
        VALUE_CHANGED("Et felt uden for svaret er ændret"),
        TEXT_ABOVE_ANSWER("Teksten mellem »Svar:« og feltet med svaret er taget med i svaret"),
        TEXT_BELOW_ANSWER("Teksten under svaret er taget med i svaret"),
        WORDS_ADDED("Tekst uden for svaret er tilføjet"),
        WORDS_REMOVED("Tekst uden for svaret er fjernet"),
        FORMATTING_LOST("Formatering, som et brev ikke har, er ikke taget med"),
        CONTENT_LOST("Indhold, som et svar ikke kan rumme, er ikke taget med");

        private final String danish;

        Code(String danish) {
            this.danish = danish;
        }

        public String danish() {
            return danish;
        }
    }

    /** The sentence for the person who edited. */
    public String danish() {
        return detail.isEmpty() ? code.danish() : code.danish() + ": " + detail;
    }
}
