package dk.rettidig.letter.readback;

import dk.rettidig.letter.readback.Finding.Code;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What differs outside the answer between the letter as handed out and as it came back. */
final class Comparison {
    private Comparison() {}

    static List<Finding> of(Readback original, Readback edited) {
        List<Finding> findings = new ArrayList<>();
        Map<String, String> before = original.outside().values(new Findings());
        Map<String, String> after = edited.outside().values(new Findings());
        before.forEach((name, value) -> {
            String now = after.get(name);
            if (now == null) {
                findings.add(new Finding(Code.CONTROL_GONE, name));
            } else if (!same(now, value)) {
                findings.add(new Finding(
                        Code.VALUE_CHANGED, name + ": " + Outside.shortened(value) + " → " + Outside.shortened(now)));
            }
        });
        List<String> wordsBefore = original.wordsOutside();
        List<String> wordsAfter = edited.wordsOutside();
        missing(wordsBefore, wordsAfter).forEach(line -> findings.add(new Finding(Code.WORDS_REMOVED, line)));
        missing(wordsAfter, wordsBefore).forEach(line -> findings.add(new Finding(Code.WORDS_ADDED, line)));
        return findings;
    }

    private static List<String> missing(List<String> lines, List<String> from) {
        List<String> others =
                new ArrayList<>(from.stream().map(Comparison::bare).toList());
        return lines.stream()
                .filter(line -> !others.remove(bare(line)))
                .map(Outside::shortened)
                .toList();
    }

    private static boolean same(String one, String other) {
        return bare(one).equals(bare(other));
    }

    /** Kinds of blanks are not a change, nor are the line ends that programs set differently. */
    private static String bare(String text) {
        return text.replaceAll("[\\s\\u00A0]+", " ").strip();
    }
}
