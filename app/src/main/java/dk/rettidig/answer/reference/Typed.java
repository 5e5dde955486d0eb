package dk.rettidig.answer.reference;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What somebody typed of a reference: "spm. nr. 4", "REU alm. del 85", "L 95 spm. 2", "S 452".
 *
 * @param group what stands before the number in the references it may mean
 * @param number how the number begins, empty if only the group was typed
 */
record Typed(String group, String number) {

    private static final int LONGEST = 80;

    private static final Pattern SECTION_20 = Pattern.compile("\\bS\\s?(\\d{1,5})\\s*");
    private static final Pattern PAPER =
            Pattern.compile("\\b(L|B|AKT|Aktstk\\.?)\\s?(\\d{1,4}[A-Z]?)\\b\\D*(\\d{0,5})\\s*");
    private static final Pattern GENERAL =
            Pattern.compile("(?:\\b([A-ZÆØÅ]{2,5})\\b)?(?iu:\\s|alm\\.?|del|spørgsmål|spm\\.?|nr\\.?)*(\\d{0,5})\\s*");

    /** @param committee the abbreviation that is meant where none was typed */
    static Optional<Typed> of(String text, String committee) {
        String words = text.strip();
        if (words.isEmpty() || words.length() > LONGEST) {
            return Optional.empty();
        }
        Matcher section20 = SECTION_20.matcher(words);
        if (section20.matches()) {
            return Optional.of(new Typed("S", section20.group(1)));
        }
        Matcher paper = PAPER.matcher(words);
        if (paper.matches()) {
            String mark = paper.group(1).toUpperCase(Locale.ROOT).substring(0, 1);
            return Optional.of(new Typed((mark.equals("A") ? "AKT" : mark) + paper.group(2) + "-", paper.group(3)));
        }
        Matcher general = GENERAL.matcher(words);
        if (!general.matches()) {
            return Optional.empty();
        }
        String named = general.group(1);
        return Optional.of(new Typed((named == null ? committee : named) + "-", general.group(2)));
    }
}
