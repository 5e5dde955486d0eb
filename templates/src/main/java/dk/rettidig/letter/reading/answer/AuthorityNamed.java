package dk.rettidig.letter.reading.answer;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The authority a sentence gives the word to: "… en udtalelse fra Rigspolitiet, der har oplyst følgende:". */
final class AuthorityNamed {
    private static final String NAME =
            "(?<name>(?:[Dd]en |[Dd]et |[Dd]e )?\\p{Lu}[^.:;,()”»]{1,90}?(?:\\s\\([^()]{1,20}\\))?)";
    private static final String TOLD =
            "(?:oplyst|udtalt|anført|bemærket|oplyser|udtaler|anfører|bemærker|svaret|meddelt|skrevet|tilkendegivet|afgivet)";

    private static final Pattern FROM =
            Pattern.compile("(?:udtalelser?|bidrag(?:et)?|oplysninger|svar|redegørelse|notat|"
                    + "høringssvar|bemærkninger|følgende)\\s+(?:om\\s+[^.:,]{1,80}\\s+)?fra\\s+" + NAME
                    + ",?\\s+(?:der|som|hvoraf|hvori|hvorefter)\\b[^.:]{0,160}:$");
    private static final Pattern OBTAINED = Pattern.compile("(?:indhentet|modtaget)\\s+[^.:]{0,120}?\\bfra\\s+" + NAME
            + ",?\\s+(?:der|som|hvoraf|hvori|hvorefter)\\b[^.:]{0,160}:$");
    private static final Pattern PUT_TO =
            Pattern.compile("(?:forelagt|forelægger|forelagde|oversendt)\\s+[^.:,]{1,80}?\\s(?:for|til)\\s+" + NAME
                    + ",?\\s+(?:der|som)\\b[^.:]{0,160}:$");
    private static final Pattern HAS_TOLD =
            Pattern.compile("(?:^|[.!?”]\\s+)(?:[^.:]{0,80}?\\b(?:har|kan)\\s+(?=\\p{Lu}))?" + NAME + "\\s+(?:har|kan|"
                    + TOLD + ")\\b[^:]{0,320}:$");
    private static final Pattern IT_SHOWS = Pattern.compile(
            "(?:Det\\s+fremgår|fremgår\\s+det|Det\\s+følger)\\s+(?:bl\\.a\\.\\s+)?af\\s+(?:en\\s+|et\\s+)?(?:(?:udtalelse|bidrag|oplysninger|høringssvar)[^.:]{0,20}?\\sfra\\s+)?"
                    + NAME
                    + "(?:s|’s|'s)?(?:\\s+(?:udtalelse|bidrag|høringssvar|svar)\\b[^.:]{0,80}|,\\s+at\\b[^.:]{0,60})?\\s*:$");
    private static final Pattern ACCORDING = Pattern.compile(
            "(?:^|[.!?]\\s+)" + NAME + "\\s+(?:oplyser|udtaler|anfører|bemærker|skriver)[^.:]{0,120}:$");
    private static final Pattern RETOLD = Pattern.compile("^" + NAME
            + "\\s+har\\s+(?:(?:i den anledning|hertil|herom|endvidere|videre|supplerende|i tilknytning hertil|til brug for [^.:,]{1,80}|over for [^.:,]{1,80})\\s+){0,3}"
            + TOLD + "\\s*,\\s+at\\b");
    private static final Pattern FROM_RETOLD = Pattern.compile("(?:udtalelse|bidrag|oplysninger|høringssvar)\\s+fra\\s+"
            + NAME + ",\\s+(?:der|som)\\s+har\\s+" + TOLD + "\\s*,\\s+at\\b");
    private static final Pattern SENTENCE_START = Pattern.compile("(?<=\\p{Ll}{2}[.!?])\\s+(?=\\p{Lu})");
    private static final Pattern WORDING_FOLLOWS = Pattern.compile(
            "\\b(?:ordlyd|lyder|affattet|affattelse|bestemmelse[nr]?|bekendtgørelse[n]?|lov(?:en)?s? §)\\b[^.:]*:$");
    private static final Pattern SPEAKS = Pattern.compile("\\b(?:" + TOLD + "|følgende|udtalelse|bidrag)\\b");
    private static final Pattern NO_AUTHORITY = Pattern.compile(
            "(?:Jeg|Vi|Der|Det|Dette|Regeringen|Ministeren|Bestemmelsen|Loven|Af|I|På|Som|Til|Herom|Hertil|Spørgsmålet|Følgende)\\b.*");

    private AuthorityNamed() {}

    /** Who is given the word at the end of the paragraph; null for nobody. */
    static @Nullable String introducedBy(String paragraph) {
        if (!paragraph.endsWith(":") || !SPEAKS.matcher(paragraph).find()) {
            return null;
        }
        String tail = paragraph.substring(Math.max(0, paragraph.length() - 700));
        if (WORDING_FOLLOWS.matcher(tail).find()) {
            return null;
        }
        String[] sentences = SENTENCE_START.split(tail, -1);
        String name = introducedIn(sentences[sentences.length - 1]);
        return name == null ? introducedIn(tail) : name;
    }

    private static @Nullable String introducedIn(String words) {
        for (Pattern pattern : new Pattern[] {FROM, OBTAINED, PUT_TO, HAS_TOLD, ACCORDING, IT_SHOWS}) {
            String name = name(pattern, words);
            if (name != null) {
                return name;
            }
        }
        return null;
    }

    static boolean someoneHasTold(String paragraph) {
        return SPEAKS.matcher(paragraph).find()
                && !WORDING_FOLLOWS.matcher(paragraph).find();
    }

    /** Whose words a paragraph retells without quoting them; null for nobody's. */
    static @Nullable String retoldIn(String paragraph) {
        String start = paragraph.substring(0, Math.min(700, paragraph.length()));
        String name = name(RETOLD, start);
        return name == null ? name(FROM_RETOLD, start) : name;
    }

    private static @Nullable String name(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        int from = 0;
        while (from < text.length() && matcher.find(from)) {
            from = matcher.start() + 1;
            String name = matcher.group("name").strip();
            if (!NO_AUTHORITY.matcher(name).matches() && !isTheLettersOwn(name, matcher.group())) {
                return name;
            }
        }
        return null;
    }

    /** "Justitsministeriet har indhentet …" does not give the ministry the word. */
    private static boolean isTheLettersOwn(String name, String sentence) {
        return name.contains("inisteriet har") || (sentence.contains("indhentet") && name.endsWith("inisteriet"));
    }
}
