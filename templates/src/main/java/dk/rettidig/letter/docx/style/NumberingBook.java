package dk.rettidig.letter.docx.style;

import dk.rettidig.letter.docx.guard.Measure;
import dk.rettidig.letter.docx.guard.Node;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The definitions of lists, by the numbers that paragraphs and styles name them with. */
public final class NumberingBook {

    /**
     * A list in use.
     *
     * @param definition whose count it goes on with
     * @param levels those it overrides included
     * @param restartsFrom the outermost level that begins anew where the list is first used, or {@link #GOES_ON}
     */
    record Numbers(String definition, Map<Integer, ListLevel> levels, int restartsFrom) {
        boolean restarts() {
            return restartsFrom < GOES_ON;
        }
    }

    private static final int GOES_ON = ListLevel.LEVELS;

    private final Map<String, Map<Integer, ListLevel>> definitions = new HashMap<>();
    private final Map<String, String> byStyle = new HashMap<>();
    private final Map<String, String> linked = new HashMap<>();
    private final Map<Integer, Numbers> numbers = new HashMap<>();

    NumberingBook(@Nullable Node root, Theme theme) {
        if (root == null) {
            return;
        }
        for (Node node : root.children()) {
            if (node.is("w:abstractNum")) {
                define(node, theme);
            }
        }
        for (Node node : root.children()) {
            Integer id = node.is("w:num") ? node.number("w:numId") : null;
            if (id != null) {
                numbers.put(id, numbers(node, theme));
            }
        }
    }

    private void define(Node node, Theme theme) {
        String id = node.attribute("w:abstractNumId", "");
        String style = node.value("w:styleLink");
        String link = node.value("w:numStyleLink");
        if (style != null) {
            byStyle.put(style, id);
        }
        if (link != null) {
            linked.put(id, link);
        }
        Map<Integer, ListLevel> levels = new HashMap<>();
        for (Node level : node.children()) {
            Integer at = level.is("w:lvl") ? level.number("w:ilvl") : null;
            if (at != null && at >= 0 && at < ListLevel.LEVELS) {
                levels.put(at, ListLevel.of(level, theme));
            }
        }
        definitions.put(id, levels);
    }

    @Nullable
    Numbers numbers(@Nullable Integer id) {
        return id == null ? null : numbers.get(id);
    }

    public @Nullable ListLevel level(int id, int depth) {
        Numbers found = numbers.get(id);
        return found == null ? null : found.levels().get(depth);
    }

    /** The definition whose count a list goes on with. */
    public String definition(int id) {
        Numbers found = numbers.get(id);
        return found == null ? "" : found.definition();
    }

    /** Whether a list begins its count anew where it is first used. */
    public boolean restarts(int id) {
        Numbers found = numbers.get(id);
        return found != null && found.restarts();
    }

    /** The level a style's paragraphs stand on: the one that names the style, else the first. */
    int levelOfStyle(Integer id, String style) {
        Numbers found = numbers.get(id);
        if (found != null) {
            for (Map.Entry<Integer, ListLevel> level : found.levels().entrySet()) {
                if (style.equals(level.getValue().style())) {
                    return level.getKey();
                }
            }
        }
        return 0;
    }

    private Numbers numbers(Node node, Theme theme) {
        String named = node.value("w:abstractNumId");
        String definition = named == null ? "" : byStyle.getOrDefault(linked.getOrDefault(named, ""), named);
        Map<Integer, ListLevel> levels = new HashMap<>(definitions.getOrDefault(definition, Map.of()));
        int restartsFrom = GOES_ON;
        for (Node override : node.children()) {
            Integer at = override.is("w:lvlOverride") ? override.number("w:ilvl") : null;
            if (at == null || at < 0 || at >= ListLevel.LEVELS) {
                continue;
            }
            Node own = override.child("w:lvl");
            ListLevel level = own == null ? levels.get(at) : ListLevel.of(own, theme);
            Integer start = Measure.whole(override.value("w:startOverride"));
            if (level != null && start != null) {
                level = level.startingAt(start);
                restartsFrom = Math.min(restartsFrom, at);
            }
            if (level != null) {
                levels.put(at, level);
            }
        }
        return new Numbers(definition, levels, restartsFrom);
    }
}
