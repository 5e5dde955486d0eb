package dk.rettidig.letter.docx.style;

import dk.rettidig.letter.docx.guard.Node;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A file's named styles, each with everything it is based on already put under it. */
public final class StyleSheet {
    private static final int DEEPEST = 20;
    private static final Set<String> CAPTIONS = Set.of("caption", "billedtekst", "tabeloverskrift", "tabeltitel");

    /**
     * @param name as it stands in the file, which Word translates on the screen: "Citat", "heading 1"
     * @param paragraph with the file's defaults under it
     * @param ownParagraph without them
     * @param names its name and those of all it is based on, in lower case, the nearest first
     */
    public record Style(
            String id,
            String name,
            ParaProps paragraph,
            TextProps text,
            ParaProps ownParagraph,
            TextProps ownText,
            @Nullable TableStyle table,
            List<String> names) {

        public boolean caption() {
            return names.stream().anyMatch(CAPTIONS::contains);
        }
    }

    private final Map<String, Style> styles = new HashMap<>();
    private final Theme theme;
    private final Style defaults;
    private Style normal;
    private TableStyle normalTable = TableStyle.NONE;

    StyleSheet(@Nullable Node root, NumberingBook numbering, Theme theme) {
        this.theme = theme;
        ParaProps paragraph = ParaProps.of(root == null ? null : root.at("w:docDefaults", "w:pPrDefault", "w:pPr"));
        TextProps text = TextProps.of(root == null ? null : root.at("w:docDefaults", "w:rPrDefault", "w:rPr"), theme);
        defaults = new Style("", "", paragraph, text, ParaProps.NONE, TextProps.NONE, null, List.of());
        normal = defaults;
        if (root != null) {
            read(root, numbering);
        }
    }

    private void read(Node root, NumberingBook numbering) {
        Map<String, Node> nodes = new LinkedHashMap<>();
        for (Node node : root.children()) {
            if (node.is("w:style")) {
                nodes.put(node.attribute("w:styleId", ""), node);
            }
        }
        for (Node node : nodes.values()) {
            Style style = resolve(node.attribute("w:styleId", ""), nodes, numbering, 0);
            if (isDefault(node) && "paragraph".equals(node.attribute("w:type"))) {
                normal = style;
            } else if (isDefault(node) && style.table != null) {
                normalTable = style.table;
            }
        }
    }

    private static boolean isDefault(Node style) {
        String value = style.attribute("w:default", "0");
        return value.equals("1") || value.equals("true") || value.equals("on");
    }

    /** A style that is based on itself, by way of others, is cut off. */
    private Style resolve(String id, Map<String, Node> nodes, NumberingBook numbering, int depth) {
        Style known = styles.get(id);
        Node node = nodes.get(id);
        if (known != null || node == null || depth > DEEPEST) {
            return known == null ? defaults : known;
        }
        String parent = node.value("w:basedOn");
        Style base = parent == null ? defaults : resolve(parent, nodes, numbering, depth + 1);
        ParaProps paragraph = base.ownParagraph().under(paragraph(node, id, numbering));
        TextProps text = base.ownText().under(TextProps.of(node.child("w:rPr"), theme));
        String name = node.value("w:name");
        Style style = new Style(
                id,
                name == null ? id : name,
                defaults.paragraph().under(paragraph),
                defaults.text().under(text),
                paragraph,
                text,
                "table".equals(node.attribute("w:type")) ? TableStyle.of(node, base.table(), theme) : null,
                names(name == null ? id : name, base));
        styles.put(id, style);
        return style;
    }

    private static List<String> names(String name, Style base) {
        List<String> names = new ArrayList<>();
        names.add(name.toLowerCase(Locale.ROOT));
        names.addAll(base.names());
        return List.copyOf(names);
    }

    /** A style that numbers its paragraphs takes the list's indents, and may then say better. */
    private static ParaProps paragraph(Node style, String id, NumberingBook numbering) {
        ParaProps own = ParaProps.of(style.child("w:pPr"));
        Integer list = own.numberId();
        if (list == null) {
            return own;
        }
        int level = own.numberLevel() == null ? numbering.levelOfStyle(list, id) : own.numberLevel();
        NumberingBook.Numbers numbers = numbering.numbers(list);
        ListLevel found = numbers == null ? null : numbers.levels().get(level);
        ParaProps below = found == null ? ParaProps.NONE : found.paragraph();
        return below.under(own).onLevel(level);
    }

    public Style paragraph(@Nullable String id) {
        Style style = id == null ? null : styles.get(id);
        return style == null ? normal : style;
    }

    /** The style of an id, whatever it is for. */
    public @Nullable Style named(@Nullable String id) {
        return id == null ? null : styles.get(id);
    }

    /** A character style says only what it adds to the paragraph's text. */
    public TextProps character(@Nullable String id) {
        Style style = id == null ? null : styles.get(id);
        return style == null ? TextProps.NONE : style.ownText();
    }

    public TableStyle table(@Nullable String id) {
        Style style = id == null ? null : styles.get(id);
        return style == null || style.table() == null ? normalTable : style.table();
    }

    public Theme theme() {
        return theme;
    }

    public Style defaults() {
        return defaults;
    }
}
