package dk.rettidig.answer;

import dk.rettidig.letter.Block;
import dk.rettidig.writing.Written;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** One block that one draft has and the other has not. */
public record Change(Kind kind, String text) {

    /** Whether the later draft has it or the earlier one. */
    public enum Kind {
        ADDED,
        REMOVED
    }

    /** What must be removed and added, in reading order, with the fewest changes. */
    public static List<Change> between(List<Block> before, List<Block> after) {
        List<String> old = before.stream().map(Change::words).toList();
        List<String> now = after.stream().map(Change::words).toList();
        int[][] common = commonTo(old, now);
        List<Change> changes = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < old.size() || j < now.size()) {
            if (i < old.size() && j < now.size() && old.get(i).equals(now.get(j))) {
                i++;
                j++;
            } else if (j == now.size() || (i < old.size() && common[i + 1][j] >= common[i][j + 1])) {
                changes.add(new Change(Kind.REMOVED, old.get(i++)));
            } else {
                changes.add(new Change(Kind.ADDED, now.get(j++)));
            }
        }
        return Collections.unmodifiableList(changes);
    }

    /** How long the longest common part is of what follows two places. */
    private static int[][] commonTo(List<String> old, List<String> now) {
        int[][] common = new int[old.size() + 1][now.size() + 1];
        for (int i = old.size() - 1; i >= 0; i--) {
            for (int j = now.size() - 1; j >= 0; j--) {
                common[i][j] = old.get(i).equals(now.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }

    /** The letter binds a day to its month with blanks that do not break; what differs by those only is as it was. */
    public static List<Block> unbound(List<Block> fromLetter, List<Block> before) {
        Map<String, Block> known = before.stream()
                .collect(Collectors.toMap(block -> plain(words(block)), block -> block, (first, second) -> first));
        return fromLetter.stream()
                .map(block -> known.getOrDefault(plain(words(block)), block))
                .toList();
    }

    private static String plain(String words) {
        return words.replace('\u00a0', ' ');
    }

    private static String words(Block block) {
        return Written.of(List.of(block)).toText();
    }
}
