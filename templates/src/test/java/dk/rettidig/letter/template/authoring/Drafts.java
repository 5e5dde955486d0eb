package dk.rettidig.letter.template.authoring;

import java.util.List;

/** The wording of the built-in templates. {@code ~} is a space a line must not break at. */
final class Drafts {

    private static final String OWN_DRAFT = "eget udkast";

    private static final String IN_MATTER = "[hvis:almdel] (Alm.~del)[/]"
            + "[hvis:lovforslag] vedrørende forslag til [lovforslagstitel] ([lovforslag])[/]"
            + "[hvis:aktstykke] til aktstykke~[aktstykke], [aktstykkeafsnit][/]";

    /** In a heading the committee stands between the number and a bill. */
    private static final String HEADING = "spørgsmål nr.~[nr][hvis:almdel] (Alm.~del)[/]"
            + "[hvis:aktstykke] til aktstykke~[aktstykke], [aktstykkeafsnit],[/] fra Folketingets [udvalg]"
            + "[hvis:lovforslag] vedrørende forslag til [lovforslagstitel] ([lovforslag])[/]";

    private static final String QUESTION_HEADING = "S" + HEADING.substring(1) + ":";
    private static final String ASKED = "spørgsmål nr.~[nr]" + IN_MATTER
            + ", som Folketingets [udvalg] har stillet til [ministertitel] den [stillet].";
    private static final String ASKERS = "[hvis:spoergere] Spørgsmålet er stillet efter ønske fra [spoergere].[/]";
    private static final String COMMITTEE_ASKED = "Folketingets [udvalg] har den [stillet] stillet spørgsmål nr.~[nr]"
            + IN_MATTER + " til [ministertitel]." + ASKERS;

    private Drafts() {}

    static List<Draft> all() {
        return List.of(
                answer2024(),
                answer2017(),
                finalAnswer(),
                interimAnswer(),
                correctedAnswer(),
                transfer(),
                hearing(),
                reminder(),
                statementForm(),
                quarterlyReport());
    }

    private static Draft answer2024() {
        Letterhead letter = new Letterhead(false);
        return letter.draft(
                new Draft.About(
                        "answer-2024",
                        "Svar på udvalgsspørgsmål",
                        "svar; endeligt svar",
                        "efter svar på REU alm. del 1193 (2023-24)"),
                letter.facts()
                        + letter.heading("Besvarelse af " + HEADING)
                        + letter.opening("Hermed sendes [hvis:endelig]endelig [/]besvarelse af " + ASKED + ASKERS)
                        + letter.ministerAndOfficial()
                        + letter.questionAndAnswer(QUESTION_HEADING));
    }

    private static Draft answer2017() {
        Letterhead letter = new Letterhead(true);
        return letter.draft(
                new Draft.About(
                        "answer-2017",
                        "Svar på udvalgsspørgsmål, 2017",
                        "svar; endeligt svar",
                        "efter svar på UUI alm. del 30 (2017-18)"),
                letter.facts()
                        + letter.firstOpening("Hermed sendes [hvis:endelig]endelig [/]besvarelse af " + ASKED + ASKERS)
                        + letter.ministerAndOfficial()
                        + letter.questionAndAnswer(QUESTION_HEADING));
    }

    private static Draft finalAnswer() {
        Letterhead letter = new Letterhead(false);
        return letter.draft(
                new Draft.About(
                        "final-answer",
                        "Endeligt svar på udvalgsspørgsmål",
                        "endeligt svar",
                        "indledning efter svar på REU alm. del 887 (2011-12), opsætning som 2024"),
                letter.facts()
                        + letter.heading("Endelig besvarelse af " + HEADING)
                        + letter.opening("Hermed sendes endelig besvarelse af " + ASKED + ASKERS
                                + "[hvis:foerste-svar] En foreløbig besvarelse blev sendt den [foerste-svar].[/]")
                        + letter.ministerAndOfficial()
                        + letter.questionAndAnswer(QUESTION_HEADING));
    }

    private static Draft interimAnswer() {
        Letterhead letter = new Letterhead(false);
        return letter.draft(
                new Draft.About("interim-answer", "Foreløbigt svar på udvalgsspørgsmål", "foreløbigt svar", OWN_DRAFT),
                letter.facts()
                        + letter.heading("Foreløbig besvarelse af " + HEADING)
                        + letter.opening("Hermed sendes foreløbig besvarelse af " + ASKED + ASKERS
                                + "[hvis:forventet-svar] En endelig besvarelse forventes sendt senest den"
                                + " [forventet-svar].[/]")
                        + letter.ministerAndOfficial()
                        + letter.questionAndAnswer(QUESTION_HEADING));
    }

    private static Draft correctedAnswer() {
        Letterhead letter = new Letterhead(false);
        return letter.draft(
                new Draft.About(
                        "corrected-answer", "Korrigeret svar på udvalgsspørgsmål", "korrigeret svar", OWN_DRAFT),
                letter.facts()
                        + letter.heading("Korrigeret besvarelse af " + HEADING)
                        + letter.opening("Hermed sendes korrigeret besvarelse af " + ASKED + ASKERS
                                + "[hvis:foerste-svar] Besvarelsen træder i stedet for den, der blev sendt den"
                                + " [foerste-svar].[/]")
                        + letter.ministerAndOfficial()
                        + letter.questionAndAnswer(QUESTION_HEADING));
    }

    private static Draft transfer() {
        Letterhead letter = new Letterhead(false);
        return letter.draft(
                new Draft.About("transfer", "Oversendelse til anden minister", "oversendelse", OWN_DRAFT),
                letter.facts()
                        + letter.heading("Oversendelse af " + HEADING)
                        + letter.opening(
                                COMMITTEE_ASKED,
                                "Spørgsmålet hører under [ny-minister] og oversendes hermed til besvarelse."
                                        + " Folketingets [udvalg] er underrettet.")
                        + letter.optionalBody()
                        + letter.greeting()
                        + letter.questionBelow(QUESTION_HEADING));
    }

    private static Draft hearing() {
        Letterhead letter = new Letterhead(false);
        return letter.draft(
                new Draft.About("hearing", "Høring af en myndighed", "høring", OWN_DRAFT),
                letter.facts()
                        + letter.heading("Høring over " + HEADING)
                        + letter.opening(
                                COMMITTEE_ASKED + " Spørgsmålet er gengivet nedenfor.",
                                "Justitsministeriet skal anmode [modtager] om en udtalelse til brug for besvarelsen."
                                        + " Udtalelsen bedes være ministeriet i hænde senest den [hoeringsfrist]. Er"
                                        + " der ingen bemærkninger, bedes det oplyst.")
                        + letter.optionalBody()
                        + letter.greeting()
                        + letter.questionBelow(QUESTION_HEADING));
    }

    private static Draft reminder() {
        Letterhead letter = new Letterhead(false);
        return letter.draft(
                new Draft.About("reminder", "Rykker til en myndighed", "rykker", OWN_DRAFT),
                letter.facts()
                        + letter.heading("Udtalelse til " + HEADING)
                        + letter.opening(
                                "Justitsministeriet har[hvis:hoering-sendt] den [hoering-sendt][/] anmodet [modtager]"
                                        + " om en udtalelse til brug for besvarelsen af " + ASKED,
                                "[hvis:frist-overskredet]Fristen udløb den [hoeringsfrist], og ministeriet har endnu"
                                        + " ikke modtaget udtalelsen. Den bedes sendt snarest muligt.[/]"
                                        + "[hvis-ikke:frist-overskredet]Ministeriet skal minde om, at udtalelsen bedes"
                                        + " være ministeriet i hænde senest den [hoeringsfrist].[/]")
                        + letter.optionalBody()
                        + letter.greeting());
    }

    private static Draft statementForm() {
        Letterhead letter = new Letterhead(false);
        return letter.draft(
                new Draft.About("statement-form", "Skema til en udtalelse", "udtalelsesskema", OWN_DRAFT),
                letter.heading("Udtalelse til " + HEADING)
                        + letter.opening("Skemaet udfyldes af [modtager] og sendes til Justitsministeriet senest den"
                                + " [hoeringsfrist][hvis:sagsnr] under sagsnr.~[sagsnr][/]. Udtalelsen skrives"
                                + " under overskriften ”Udtalelse”.")
                        + letter.questionBelow("Spørgsmålet")
                        + letter.bodyUnder("Udtalelse"));
    }

    private static Draft quarterlyReport() {
        Letterhead letter = new Letterhead(false);
        return letter.draft(
                new Draft.About("quarterly-report", "Kvartalsrapport om rettidighed", "kvartalsrapport", OWN_DRAFT),
                letter.factsOnly()
                        + letter.heading("Bidrag inden for høringsfristen, [periode]")
                        + letter.opening("Opgørelsen viser, hvor stor en andel af høringerne over udvalgsspørgsmål fra"
                                + " Folketinget [myndighed] har besvaret inden for høringsfristen i [periode]. Målet"
                                + " er mindst 90~pct. af alle høringer (mål~4.2).")
                        + letter.body());
    }
}
