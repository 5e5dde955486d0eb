package dk.rettidig.question.likeness;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The words of a question that say what it is about, without their endings. */
final class Words {

    private static final Pattern WORD = Pattern.compile("\\p{L}{4,}");
    private static final int SHORTEST = 4;

    /** The longer before those they end in. */
    private static final List<String> ENDINGS = List.of(
            "ernes", "elserne", "erne", "erens", "eren", "enes", "ene", "ens", "ets", "ers", "er", "en", "et", "es",
            "e", "s");

    /** What nearly every question says. */
    private static final Set<String> EVERYWHERE = Set.of(
                    "ministeren",
                    "minister",
                    "oplyse",
                    "oplyses",
                    "redegøre",
                    "kommentere",
                    "bekræfte",
                    "hvor",
                    "hvordan",
                    "hvorfor",
                    "hvilke",
                    "hvilken",
                    "hvilket",
                    "hvad",
                    "hvornår",
                    "mange",
                    "samt",
                    "herunder",
                    "således",
                    "spørgsmål",
                    "spørgsmålet",
                    "svar",
                    "svaret",
                    "besvarelse",
                    "besvarelsen",
                    "udvalget",
                    "folketinget",
                    "alm",
                    "have",
                    "være",
                    "blive",
                    "været",
                    "blev",
                    "bliver",
                    "denne",
                    "dette",
                    "disse",
                    "deres",
                    "efter",
                    "eller",
                    "fordi",
                    "forhold",
                    "forbindelse",
                    "gennem",
                    "hver",
                    "inden",
                    "ikke",
                    "kunne",
                    "mellem",
                    "mener",
                    "også",
                    "over",
                    "siden",
                    "skal",
                    "skulle",
                    "sende",
                    "sine",
                    "under",
                    "ville",
                    "vedrørende",
                    "henholdsvis",
                    "seneste",
                    "senest",
                    "år",
                    "årene",
                    "antal",
                    "antallet",
                    "fordelt",
                    "give",
                    "gøre",
                    "finder",
                    "agter",
                    "vurdere",
                    "vurderer",
                    "regeringen",
                    "danske",
                    "danmark")
            .stream()
            .map(Words::stem)
            .collect(Collectors.toUnmodifiableSet());

    private Words() {}

    /** In the order they stand. */
    static Set<String> of(String text) {
        Set<String> words = WORD.matcher(text.toLowerCase(Locale.forLanguageTag("da")))
                .results()
                .map(MatchResult::group)
                .map(Words::stem)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        words.removeAll(EVERYWHERE);
        return words;
    }

    private static String stem(String word) {
        return ENDINGS.stream()
                .filter(ending -> word.endsWith(ending) && word.length() - ending.length() >= SHORTEST)
                .findFirst()
                .map(ending -> word.substring(0, word.length() - ending.length()))
                .orElse(word);
    }
}
