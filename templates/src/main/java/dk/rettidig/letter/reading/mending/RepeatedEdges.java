package dk.rettidig.letter.reading.mending;

import dk.rettidig.letter.reading.text.SourceText;
import dk.rettidig.letter.reading.text.TextLine;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Heads and feet: lines that stand at the same edge of several pages with nothing but their figures changed. At the
 * top, the first page's own is kept, for there it is the letterhead.
 */
final class RepeatedEdges {
    private static final int EDGE = 3;
    private static final int LONGEST = 160;

    private RepeatedEdges() {}

    static Mended mend(SourceText text) {
        List<List<TextLine>> pages = pages(text.text());
        if (pages.size() < 2) {
            return Mended.whole(text);
        }
        Map<Integer, TextLine> drop = new TreeMap<>();
        repeated(pages, true).forEach(line -> drop.put(line.start(), line));
        repeated(pages, false).forEach(line -> drop.put(line.start(), line));
        return Mended.whole(text.without(List.copyOf(drop.values())));
    }

    private static List<TextLine> repeated(List<List<TextLine>> pages, boolean top) {
        Map<String, Set<Integer>> seen = new HashMap<>();
        for (int page = 0; page < pages.size(); page++) {
            for (TextLine line : edge(pages.get(page), top)) {
                seen.computeIfAbsent(shape(line), shape -> new HashSet<>()).add(page);
            }
        }
        List<TextLine> repeated = new ArrayList<>();
        for (int page = top ? 1 : 0; page < pages.size(); page++) {
            for (TextLine line : edge(pages.get(page), top)) {
                if (seen.getOrDefault(shape(line), Set.of()).size() > 1) {
                    repeated.add(line);
                }
            }
        }
        return repeated;
    }

    private static List<TextLine> edge(List<TextLine> page, boolean top) {
        int size = Math.min(EDGE, page.size());
        return top ? page.subList(0, size) : page.subList(page.size() - size, page.size());
    }

    private static String shape(TextLine line) {
        return line.text().replaceAll("\\d+", "#");
    }

    private static List<List<TextLine>> pages(String text) {
        List<List<TextLine>> pages = new ArrayList<>();
        int start = 0;
        while (start <= text.length()) {
            int feed = text.indexOf('\f', start);
            int end = feed < 0 ? text.length() : feed;
            List<TextLine> lines = TextLine.between(text, start, end).stream()
                    .filter(line -> !line.isBlank() && line.text().length() <= LONGEST)
                    .toList();
            if (!lines.isEmpty()) {
                pages.add(lines);
            }
            start = end + 1;
        }
        return pages;
    }
}
