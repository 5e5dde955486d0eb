package dk.rettidig.writing.comparison;

import dk.rettidig.writing.comparison.Piece.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * The fewest words to take out and put in, found as Myers does ("An O(ND) Difference Algorithm and Its Variations", 1986):
 * the cost grows with what differs, not with the length of the text.
 */
public final class Comparison {

    /** Beyond so many differing words two texts are not versions of each other any more: one is shown for the other. */
    private static final int MOST = 2_000;

    private final List<String> old;
    private final List<String> now;

    private Comparison(List<String> old, List<String> now) {
        this.old = old;
        this.now = now;
    }

    public static List<Piece> of(String before, String after) {
        return joined(new Comparison(words(before), words(after)).steps());
    }

    /** Whether any of the words were taken out or put in. */
    public static boolean differs(List<Piece> pieces) {
        return pieces.stream().anyMatch(piece -> piece.kind() != Kind.SAME);
    }

    /** Words with the blanks behind them, so that putting them together again gives the text. */
    private static List<String> words(String text) {
        return text.isEmpty() ? List.of() : Arrays.asList(text.split("(?<=\\s)(?=\\S)"));
    }

    private List<Piece> steps() {
        List<int[]> trace = new ArrayList<>();
        int limit = Math.min(old.size() + now.size(), MOST);
        int[] reach = new int[2 * limit + 3];
        for (int changes = 0; changes <= limit; changes++) {
            trace.add(reach.clone());
            for (int diagonal = -changes; diagonal <= changes; diagonal += 2) {
                int at = diagonal + limit + 1;
                boolean down = diagonal == -changes || (diagonal != changes && reach[at - 1] < reach[at + 1]);
                int x = down ? reach[at + 1] : reach[at - 1] + 1;
                while (x < old.size() && x - diagonal < now.size() && old.get(x).equals(now.get(x - diagonal))) {
                    x++;
                }
                reach[at] = x;
                if (x >= old.size() && x - diagonal >= now.size()) {
                    return back(trace, limit);
                }
            }
        }
        return List.of(new Piece(Kind.REMOVED, String.join("", old)), new Piece(Kind.ADDED, String.join("", now)));
    }

    /** The way from both ends back to both beginnings. */
    private List<Piece> back(List<int[]> trace, int limit) {
        List<Piece> steps = new ArrayList<>();
        int x = old.size();
        int y = now.size();
        for (int changes = trace.size() - 1; x > 0 || y > 0; changes--) {
            int[] reach = trace.get(changes);
            int diagonal = x - y;
            int at = diagonal + limit + 1;
            boolean down = diagonal == -changes || (diagonal != changes && reach[at - 1] < reach[at + 1]);
            int fromX = changes == 0 ? 0 : down ? reach[at + 1] : reach[at - 1];
            int fromY = changes == 0 ? 0 : fromX - (down ? diagonal + 1 : diagonal - 1);
            while (x > fromX && y > fromY) {
                steps.add(new Piece(Kind.SAME, old.get(--x)));
                y--;
            }
            if (x > fromX) {
                steps.add(new Piece(Kind.REMOVED, old.get(--x)));
            } else if (y > fromY) {
                steps.add(new Piece(Kind.ADDED, now.get(--y)));
            }
        }
        Collections.reverse(steps);
        return steps;
    }

    /** Neighbours of one fate as one piece; where words were replaced, those taken out stand first. */
    private static List<Piece> joined(List<Piece> steps) {
        List<Piece> pieces = new ArrayList<>();
        StringBuilder removed = new StringBuilder();
        StringBuilder added = new StringBuilder();
        StringBuilder same = new StringBuilder();
        for (Piece step : steps) {
            if (step.kind() == Kind.SAME) {
                flush(pieces, Kind.REMOVED, removed);
                flush(pieces, Kind.ADDED, added);
                same.append(step.words());
            } else {
                flush(pieces, Kind.SAME, same);
                (step.kind() == Kind.REMOVED ? removed : added).append(step.words());
            }
        }
        flush(pieces, Kind.SAME, same);
        flush(pieces, Kind.REMOVED, removed);
        flush(pieces, Kind.ADDED, added);
        return Collections.unmodifiableList(pieces);
    }

    private static void flush(List<Piece> pieces, Kind kind, StringBuilder words) {
        if (!words.isEmpty()) {
            pieces.add(new Piece(kind, words.toString()));
            words.setLength(0);
        }
    }
}
