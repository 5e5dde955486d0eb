package dk.rettidig.letter.docx;

import dk.rettidig.letter.manuscript.Para.Numbering;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The definitions of lists: what stands before an item of each level, and how far it is indented. */
final class NumberingBook {
    static final int LEVELS = 9;

    /** @param text such as "%1." or "•" */
    record Level(Numbering numbering, String text, int start, ParaProps paragraph, TextProps marker) {}

    /** A list in use: the levels, those it overrides included, and the definition whose count it goes on with. */
    record Numbers(String definition, Map<Integer, Level> levels, boolean restarts) {}

    private final Map<String, Map<Integer, Level>> definitions = new HashMap<>();
    private final Map<Integer, Numbers> numbers = new HashMap<>();

    NumberingBook(@Nullable Node root, Theme theme) {
        if (root == null) {
            return;
        }
        for (Node node : root.children()) {
            if (node.is("w:abstractNum")) {
                definitions.put(node.attribute("w:abstractNumId", ""), levels(node, theme));
            }
        }
        for (Node node : root.children()) {
            Integer id = node.is("w:num") ? node.number("w:numId") : null;
            if (id != null) {
                numbers.put(id, numbers(node, theme));
            }
        }
    }

    @Nullable
    Numbers numbers(@Nullable Integer id) {
        return id == null ? null : numbers.get(id);
    }

    private Numbers numbers(Node node, Theme theme) {
        String definition = node.value("w:abstractNumId");
        Map<Integer, Level> base = definition == null ? null : definitions.get(definition);
        Map<Integer, Level> levels = base == null ? new HashMap<>() : new HashMap<>(base);
        boolean restarts = false;
        for (Node override : node.children()) {
            Integer at = override.is("w:lvlOverride") ? override.number("w:ilvl") : null;
            if (at == null || at < 0 || at >= LEVELS) {
                continue;
            }
            Node own = override.child("w:lvl");
            Level level = own == null ? levels.get(at) : level(own, theme);
            Integer start = Measure.whole(override.value("w:startOverride"));
            if (level != null && start != null) {
                level = new Level(level.numbering(), level.text(), start, level.paragraph(), level.marker());
                restarts = true;
            }
            if (level != null) {
                levels.put(at, level);
            }
        }
        return new Numbers(definition == null ? "" : definition, levels, restarts);
    }

    private static Map<Integer, Level> levels(Node definition, Theme theme) {
        Map<Integer, Level> levels = new HashMap<>();
        for (Node node : definition.children()) {
            Integer at = node.is("w:lvl") ? node.number("w:ilvl") : null;
            if (at != null && at >= 0 && at < LEVELS) {
                levels.put(at, level(node, theme));
            }
        }
        return levels;
    }

    private static Level level(Node node, Theme theme) {
        String text = node.value("w:lvlText");
        Integer start = Measure.whole(node.value("w:start"));
        return new Level(
                numbering(node.value("w:numFmt")),
                text == null ? "" : text,
                start == null ? 1 : start,
                ParaProps.of(node.child("w:pPr")),
                TextProps.of(node.child("w:rPr"), theme));
    }

    private static Numbering numbering(@Nullable String format) {
        if (format == null) {
            return Numbering.DECIMAL;
        }
        return switch (format) {
            case "bullet" -> Numbering.BULLET;
            case "lowerLetter" -> Numbering.LOWER_LETTER;
            case "upperLetter" -> Numbering.UPPER_LETTER;
            case "lowerRoman" -> Numbering.LOWER_ROMAN;
            case "upperRoman" -> Numbering.UPPER_ROMAN;
            default -> Numbering.DECIMAL;
        };
    }
}
