package dk.rettidig.letter.readback;

import dk.rettidig.letter.readback.Finding.Code;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What differs outside the answer between the letter as handed out and as it came back. */
final class Comparison {
    private Comparison() {}

    static List<Finding> of(Readback original, Readback edited) {
        List<Finding> findings = new ArrayList<>();
        Map<String, String> before = original.outside().values(new Findings());
        Map<String, String> after = edited.outside().values(new Findings());
        List<String> wordsBefore = original.wordsOutside();
        List<String> wordsAfter = edited.wordsOutside();
        List<String> removed = missing(wordsBefore, wordsAfter);
        before.forEach((name, value) -> {
            String now = after.get(name);
            if (now == null) {
                if (value.lines().anyMatch(line -> !stands(line, removed))) {
                    findings.add(new Finding(Code.CONTROL_GONE, name));
                }
            } else if (!bare(now).equals(bare(value)) && !isShrunk(value, now, removed)) {
                findings.add(new Finding(
                        Code.VALUE_CHANGED, name + ": " + Outside.shortened(value) + " → " + Outside.shortened(now)));
            }
        });
        removed.forEach(line -> findings.add(new Finding(Code.WORDS_REMOVED, Outside.shortened(line))));
        missing(wordsAfter, wordsBefore)
                .forEach(line -> findings.add(new Finding(Code.WORDS_ADDED, Outside.shortened(line))));
        return findings;
    }

    /** LibreOffice takes the names off some controls; where the words still stand, nothing is lost. */
    private static boolean stands(String line, List<String> removed) {
        return removed.stream().noneMatch(gone -> bare(gone).contains(bare(line)));
    }

    /** LibreOffice leaves only the first paragraph in a control; the others still stand below it. */
    private static boolean isShrunk(String value, String now, List<String> removed) {
        return bare(value).startsWith(bare(now))
                && value.lines().map(Comparison::bare).noneMatch(line -> removed.stream()
                        .anyMatch(gone -> bare(gone).equals(line)));
    }

    /** The lines that the others do not have, or have less often. */
    private static List<String> missing(List<String> lines, List<String> others) {
        Map<String, Integer> left = new HashMap<>();
        others.forEach(line -> left.merge(bare(line), 1, Integer::sum));
        return lines.stream()
                .filter(line -> left.merge(bare(line), -1, Integer::sum) < 0)
                .toList();
    }

    /** Kinds of blanks are not a change, nor are the line ends that programs set differently. */
    static String bare(String text) {
        return text.replaceAll("[\\s\\u00A0]+", " ").strip();
    }
}
