package dk.rettidig.letter.docx;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A file's named styles, each with everything it is based on already put under it. */
final class StyleSheet {
    private static final int DEEPEST = 20;

    /** @param name as Word shows it: "Citat", "heading 1" */
    record Style(String id, String name, ParaProps paragraph, TextProps text, @Nullable TableStyle table) {}

    /** A character style adds to its paragraph's text, so the file's defaults are not under it. */
    private static final Style SAYS_NOTHING = new Style("", "", ParaProps.NONE, TextProps.NONE, null);

    private final Map<String, Style> styles = new HashMap<>();
    private final Map<String, Node> nodes = new HashMap<>();
    private final Theme theme;
    private final Style defaults;
    private Style normal;
    private @Nullable Style normalTable;

    StyleSheet(@Nullable Node root, Theme theme) {
        this.theme = theme;
        Node paragraph = root == null ? null : root.at("w:docDefaults", "w:pPrDefault", "w:pPr");
        Node text = root == null ? null : root.at("w:docDefaults", "w:rPrDefault", "w:rPr");
        defaults = new Style("", "", ParaProps.of(paragraph), TextProps.of(text, theme), null);
        normal = defaults;
        if (root != null) {
            read(root);
        }
    }

    private void read(Node root) {
        for (Node node : root.children()) {
            if (node.is("w:style")) {
                nodes.put(node.attribute("w:styleId", ""), node);
            }
        }
        for (Node node : root.children()) {
            if (node.is("w:style")) {
                Style style = resolve(node.attribute("w:styleId", ""), 0);
                if (isDefault(node) && "paragraph".equals(node.attribute("w:type"))) {
                    normal = style;
                } else if (isDefault(node) && "table".equals(node.attribute("w:type"))) {
                    normalTable = style;
                }
            }
        }
    }

    private static boolean isDefault(Node style) {
        String value = style.attribute("w:default", "0");
        return value.equals("1") || value.equals("true") || value.equals("on");
    }

    /** A style that is based on itself, by way of others, is cut off. */
    private Style resolve(String id, int depth) {
        Style known = styles.get(id);
        Node node = nodes.get(id);
        if (known != null || node == null || depth > DEEPEST) {
            return known == null ? defaults : known;
        }
        boolean character = "character".equals(node.attribute("w:type"));
        Style nothing = character ? SAYS_NOTHING : defaults;
        String parent = node.value("w:basedOn");
        Style base = parent == null || !nodes.containsKey(parent) ? nothing : resolve(parent, depth + 1);
        String name = node.value("w:name");
        Style style = new Style(
                id,
                name == null ? id : name,
                base.paragraph().under(ParaProps.of(node.child("w:pPr"))),
                base.text().under(TextProps.of(node.child("w:rPr"), theme)),
                "table".equals(node.attribute("w:type")) ? TableStyle.of(node, base.table(), theme) : null);
        styles.put(id, style);
        return style;
    }

    Style paragraph(@Nullable String id) {
        Style style = id == null ? null : styles.get(id);
        return style == null ? normal : style;
    }

    /** A character style says only what it adds to the paragraph's text. */
    TextProps character(@Nullable String id) {
        Style style = id == null ? null : styles.get(id);
        return style == null ? TextProps.NONE : style.text();
    }

    @Nullable
    TableStyle table(@Nullable String id) {
        Style style = id == null ? normalTable : styles.get(id);
        return style == null ? null : style.table();
    }

    Theme theme() {
        return theme;
    }

    TextProps defaultText() {
        return defaults.text();
    }
}
