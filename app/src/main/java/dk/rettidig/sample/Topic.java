package dk.rettidig.sample;

import java.util.List;

/**
 * What is asked about, and what is answered to it. All figures are invented.
 *
 * @param authority whom the ministry asks
 * @param statement what that authority says, a paragraph each
 * @param district what a police district says about its own part
 */
record Topic(String question, String authority, List<String> statement, String district) {

    private static final String POLICE = "RIGSPOLITIET";

    static final List<Topic> ALL = List.of(
            new Topic(
                    "hvor mange gange politiet i de seneste fem år har anvendt droner til overvågning ved"
                            + " fodboldkampe, fordelt på politikredse",
                    POLICE,
                    List.of(
                            "Rigspolitiet kan oplyse, at politiet ikke fører en samlet statistik over anvendelsen af"
                                    + " droner ved fodboldkampe.",
                            "Til brug for besvarelsen har politikredsene gennemgået deres indsatsplaner. Droner er"
                                    + " herefter anvendt ved 31 kampe i den bedste række i det seneste år."),
                    "Politikredsen har anvendt droner ved fire kampe i det seneste år, alle på hjemmeholdets stadion."),
            new Topic(
                    "hvor mange anmeldelser om romancesvindel politiet har modtaget, og hvor mange der har ført til"
                            + " sigtelse",
                    POLICE,
                    List.of(
                            "Rigspolitiet kan oplyse, at der det seneste år er registreret 742 anmeldelser, hvor"
                                    + " gerningsbeskrivelsen indeholder ord for romancesvindel.",
                            "Der er rejst sigtelse i 188 af sagerne. Opgørelsen er foretaget på grundlag af en"
                                    + " tekstsøgning og er derfor forbundet med usikkerhed."),
                    "Politikredsen har i samme periode modtaget 61 anmeldelser, og der er rejst sigtelse i 14 af dem."),
            new Topic(
                    "den gennemsnitlige responstid for borgere, der ringer 112, fordelt på politikredse",
                    POLICE,
                    List.of(
                            "Rigspolitiet kan oplyse, at den gennemsnitlige svartid på 112-opkald var 6 sekunder i det"
                                    + " seneste kvartal.",
                            "Responstiden for udrykninger varierer mellem politikredsene, blandt andet fordi"
                                    + " afstandene er forskellige."),
                    "Politikredsen var i det seneste kvartal i gennemsnit fremme 11 minutter efter opkaldet."),
            new Topic(
                    "hvor mange årsværk politiet har anvendt på grænsekontrol i hvert af de seneste tre år",
                    POLICE,
                    List.of(
                            "Rigspolitiet kan oplyse, at der efter politiets tidsregistrering er anvendt henholdsvis 412,"
                                    + " 377 og 352 årsværk på grænsekontrol i de tre år."),
                    "Politikredsen har afgivet 9 årsværk til opgaven i det seneste år."),
            new Topic(
                    "hvor mange indsatte der er blevet overflyttet på grund af pladsmangel",
                    "KRIMINALFORSORGEN",
                    List.of("Direktoratet for Kriminalforsorgen kan oplyse, at 213 indsatte det seneste år er overført"
                            + " til en anden institution af hensyn til udnyttelsen af pladserne."),
                    ""),
            new Topic(
                    "hvordan politiet prioriterer sager om tyveri af værktøj fra håndværkere",
                    POLICE,
                    List.of(
                            "Rigspolitiet kan oplyse, at politiets indsats mod tyveri tilrettelægges i den enkelte"
                                    + " politikreds ud fra den lokale kriminalitet.",
                            "Rigspolitiet har i den forbindelse peget på, at organiserede tyverier fra varebiler indgår"
                                    + " i den fælles indsats mod omrejsende kriminelle."),
                    "Politikredsen har siden foråret haft en særlig indsats på rastepladser og byggepladser."),
            new Topic(
                    "antallet af sager om vold i nære relationer, hvor sagsbehandlingstiden har været over et år",
                    POLICE,
                    List.of(
                            "Rigspolitiet kan oplyse, at 96 af de verserende sager om vold i nære relationer er mere end"
                                    + " et år gamle. I de fleste af dem afventes en retslægelig erklæring."),
                    "Politikredsen har syv sager, der er mere end et år gamle."),
            new Topic(
                    "hvilke overvejelser der er gjort om kameraer på betjentes uniformer",
                    POLICE,
                    List.of("Rigspolitiet kan oplyse, at kropsbårne kameraer har været afprøvet i to politikredse."
                            + " Afprøvningen er ved at blive evalueret."),
                    "Politikredsen har ikke deltaget i afprøvningen."));
}
