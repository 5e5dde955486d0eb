package dk.rettidig.letter.reading.field;

import dk.rettidig.letter.reading.text.Formula;
import dk.rettidig.letter.reading.text.Found;
import dk.rettidig.letter.reading.text.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** "Spørgsmålet er stillet efter ønske fra A (V), B (S) og ikkemedlem af udvalget (MFU) C (EL)." */
public final class Askers {
    private static final Pattern WISH =
            Formula.of("(?:(?:stillet |fremsat )?(?:efter|på) (?:anmodning|ønske) (?:fra|af)"
                    + "|stillet på vegne af|udvalget på vegne af|foranlediget af) ");
    private static final Pattern END = Pattern.compile("(?<![\\s.(]\\p{Lu})\\.(?=\\s|$|[”\"»])(?<!\\bmed\\.)|\\n\\s*\\n"
            + "|\\)\\s*(?=[\\p{Ll}”\"»:.]|har\\b|stillet\\b|som\\b)(?<!MFU\\)\\s{0,3})(?!\\s*(?:og|samt|fra)\\b)|:");
    private static final int LONGEST = 600;

    private static final Pattern NON_MEMBER = Formula.of(
            "ikke[- ]?medlem(mer)? (?:af (?:udvalget|[\\p{L}-]+udvalget))? ,? \\(? (?:MFU)? \\)?|\\(MFU\\)|MFU(?=\\s)");
    private static final Pattern NAMED = Pattern.compile("([^()]{2,120}?)\\s*\\(\\s*([^()]{1,40}?)\\s*\\)");
    private static final Pattern JOINING = Pattern.compile(
            "^(?:[\\s,;:]|og\\s|samt\\s|fra\\s|af\\s|medlemmerne\\s|(?:folketings)?medlem(?:merne|mer)?\\s+(?:af\\s+(?:udvalget|Folketinget)\\s)?|MF\\s){1,6}");
    /** A lost letter does not make a name unreadable; that it is lost is warned of elsewhere. */
    private static final String WORD = "[\\p{Lu}\ufffd][\\p{L}\ufffd.’'-]*";

    private static final Pattern NAME = Pattern.compile(WORD + "(?:\\s+(?:" + WORD
            + "|af|de|la|el|al|van|von|der|den|du|bin|i)){0,8}\\s+" + WORD + "|\\p{Lu}[\\p{L}\ufffd’'-]{2,}");

    private Askers() {}

    /** Everybody named; null where the sentence is missing. The list is empty where it stands but no name in it is one. */
    public static @Nullable Found<List<Asker>> in(Passage passage) {
        Matcher wish = passage.first(WISH);
        if (wish == null) {
            return null;
        }
        Passage rest = passage.part(wish.end(), wish.end() + LONGEST);
        Matcher end = rest.first(END);
        int stop = end == null ? firstLineEnd(rest) : end.group().startsWith(")") ? end.start() + 1 : end.start();
        Found<String> names = passage.words(wish.end(), stop);
        return names.map(Askers::named);
    }

    private static int firstLineEnd(Passage rest) {
        int newline = rest.source().text().indexOf('\n', rest.from());
        return newline < 0 || newline > rest.to() ? rest.to() : newline;
    }

    static List<Asker> named(String names) {
        List<Asker> askers = new ArrayList<>();
        Marked marked = Marked.of(names);
        Matcher named = NAMED.matcher(marked.text);
        int read = 0;
        boolean allOutside = false;
        while (named.find()) {
            String before = named.group(1);
            allOutside |= before.indexOf(Marked.MANY) >= 0;
            boolean outside = allOutside || before.indexOf(Marked.ONE) >= 0;
            askers.add(new Asker(clean(before), named.group(2), !outside));
            read = named.end();
        }
        String tail = marked.text.substring(read);
        if (tail.strip().equals(String.valueOf(Marked.ONE)) && !askers.isEmpty()) {
            Asker last = askers.remove(askers.size() - 1);
            askers.add(new Asker(last.name(), last.party(), false));
        } else {
            addWithoutParty(tail, allOutside, askers);
        }
        return askers.stream()
                .filter(asker -> NAME.matcher(asker.name()).matches())
                .toList();
    }

    private static void addWithoutParty(String tail, boolean allOutside, List<Asker> askers) {
        for (String name : tail.split(",|\\bog\\b|\\bsamt\\b", -1)) {
            boolean outside = allOutside || name.indexOf(Marked.ONE) >= 0 || name.indexOf(Marked.MANY) >= 0;
            String clean = clean(name);
            if (!clean.isEmpty()) {
                askers.add(new Asker(clean, null, !outside));
            }
        }
    }

    private static String clean(String name) {
        String bare =
                name.replace(Marked.ONE, ' ').replace(Marked.MANY, ' ').strip().replaceAll("\\s+", " ");
        return JOINING.matcher(bare + " ").replaceFirst("").strip();
    }

    /** The names with one sign in the place of each way to say that the next is no member of the committee. */
    private record Marked(String text) {
        static final char ONE = '\u0001';
        static final char MANY = '\u0002';

        static Marked of(String names) {
            return new Marked(NON_MEMBER
                    .matcher(names)
                    .replaceAll(m -> " " + (m.group(1) == null ? ONE : MANY) + " ")
                    .strip());
        }
    }
}
