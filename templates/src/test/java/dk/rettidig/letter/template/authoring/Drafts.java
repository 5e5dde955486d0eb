package dk.rettidig.letter.template.authoring;

import java.util.ArrayList;
import java.util.List;

/** The wording of the built-in templates. {@code ~} is a space a line must not break at. */
final class Drafts {

    static final String OWN_DRAFT = "eget udkast";

    private static final String NUMBER = "spørgsmål nr.~[nr][hvis:almdel] (Alm.~del)[/]"
            + "[hvis:aktstykke] til aktstykke~[aktstykke], [aktstykkeafsnit],[/]";
    private static final String FROM = NUMBER + " fra Folketingets [udvalg]"
            + "[hvis:lovforslag] vedrørende forslag til [lovforslagstitel] ([lovforslag])[/]";
    private static final String ASKED = "spørgsmål nr.~[nr][hvis:almdel] (Alm.~del)[/]"
            + "[hvis:lovforslag] vedrørende forslag til [lovforslagstitel] ([lovforslag])[/]"
            + "[hvis:aktstykke] til aktstykke~[aktstykke], [aktstykkeafsnit][/]"
            + ", som Folketingets [udvalg] har stillet til [ministertitel] den [stillet].";
    private static final String ASKERS = "[hvis:spoergere] Spørgsmålet er stillet efter ønske fra [spoergere].[/]";

    private Drafts() {}

    static List<Draft> all() {
        List<Draft> drafts = new ArrayList<>();
        drafts.add(new Letterhead(false)
                .draft(
                        "answer-2024",
                        "Svar på udvalgsspørgsmål",
                        "svar",
                        "efter svar på REU alm. del 1193 (2023-24)",
                        letter -> letter.facts()
                                + letter.heading("Besvarelse af " + FROM)
                                + letter.opening(
                                        "Hermed sendes [hvis:endelig]endelig [/]besvarelse af " + ASKED + ASKERS)
                                + letter.signatories()
                                + letter.questionAndAnswer(capital(FROM) + ":")));
        drafts.add(new Letterhead(true)
                .draft(
                        "answer-2017",
                        "Svar på udvalgsspørgsmål, 2017",
                        "svar",
                        "efter svar på UUI alm. del 30 (2017-18)",
                        letter -> letter.facts()
                                + letter.opening(
                                        "Hermed sendes [hvis:endelig]endelig [/]besvarelse af " + ASKED + ASKERS)
                                + letter.signatories()
                                + letter.questionAndAnswer(capital(FROM) + ":")));
        return drafts;
    }

    private static String capital(String sentence) {
        return "S" + sentence.substring(1);
    }
}
