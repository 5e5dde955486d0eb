package dk.rettidig.letter.template.body;

import dk.rettidig.letter.template.markup.Element;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The template's styles: the id of each by its name, and what the compiler asks of them. */
public final class StyleBook {

    /** Word allows no longer chain of styles based on styles, and a file may hold a ring. */
    private static final int DEEPEST = 12;

    private final Map<String, Element> byId = new HashMap<>();
    private final Map<String, String> idByName = new HashMap<>();
    private final Map<StyleName, String> ids = new EnumMap<>(StyleName.class);
    private final List<StyleName> missing = new ArrayList<>();

    public static StyleBook of(Element styles) {
        return new StyleBook(styles);
    }

    private StyleBook(Element styles) {
        styles.elements().filter(element -> element.is("w:style")).forEach(style -> {
            String id = style.attribute("w:styleId");
            String name = style.valueOf("w:name", "w:val");
            if (id != null && name != null) {
                byId.put(id, style);
                idByName.putIfAbsent(name.toLowerCase(Locale.ROOT), id);
            }
        });
        for (StyleName name : StyleName.values()) {
            String id = idByName.get(name.inFile().toLowerCase(Locale.ROOT));
            if (id == null) {
                missing.add(name);
            } else {
                ids.put(name, id);
            }
        }
    }

    /** The styles a letter may need and the template lacks. */
    public List<StyleName> missing() {
        return List.copyOf(missing);
    }

    String id(StyleName name) {
        String id = ids.get(name);
        return id == null ? name.name() : id;
    }

    public boolean isPlaceholder(@Nullable String id) {
        Element style = id == null ? null : byId.get(id);
        return style != null && "Placeholder Text".equalsIgnoreCase(style.valueOf("w:name", "w:val"));
    }

    /** 1 to 9 for a heading's style, 0 for others. */
    public int outline(@Nullable String id) {
        Element level = inherited(id, "w:outlineLvl", "w:val");
        int outline = level == null ? 9 : level.number("w:val", 9);
        return outline < 0 || outline > 8 ? 0 : outline + 1;
    }

    /** How far the style's paragraphs stand in at a side, in twentieths of a point. */
    int indent(StyleName name, String side) {
        Element indent = inherited(ids.get(name), "w:ind", side);
        return indent == null ? 0 : indent.number(side, 0);
    }

    /** A paragraph property with that attribute, from the style itself or the nearest it is based on. */
    private @Nullable Element inherited(@Nullable String id, String property, String attribute) {
        Element style = style(id);
        for (int depth = 0; style != null && depth < DEEPEST; depth++) {
            Element paragraph = style.child("w:pPr");
            Element found = paragraph == null ? null : paragraph.child(property);
            if (found != null && found.attribute(attribute) != null) {
                return found;
            }
            style = style(style.valueOf("w:basedOn", "w:val"));
        }
        return null;
    }

    /** The w:num a list style is tied to. */
    @Nullable
    String numbering(StyleName name) {
        Element style = style(ids.get(name));
        Element paragraph = style == null ? null : style.child("w:pPr");
        Element numbering = paragraph == null ? null : paragraph.child("w:numPr");
        return numbering == null ? null : numbering.valueOf("w:numId", "w:val");
    }

    private @Nullable Element style(@Nullable String id) {
        return id == null ? null : byId.get(id);
    }
}
