package dk.rettidig.letter.template.body;

import dk.rettidig.letter.template.markup.Element;
import dk.rettidig.letter.template.markup.Markup;
import java.util.HashMap;
import java.util.Map;

/** The numberings of one letter: each numbered list starts anew, which takes a w:num of its own. */
public final class Lists implements Additions {

    private final Known known;
    private final Markup written = new Markup(64);
    private int count;

    public Lists(Known known) {
        this.known = known;
    }

    /** The w:num for a list in that style beginning at that level. */
    String numbering(StyleName style, boolean counted, int level) {
        String own = known.numberings.getOrDefault(style, "0");
        if (!counted) {
            return own;
        }
        int id = known.firstFree + count++;
        written.raw("<w:num w:numId=\"").raw(id).raw("\"><w:abstractNumId w:val=\"");
        written.raw(known.shapes.getOrDefault(own, "0"))
                .raw("\"/><w:lvlOverride w:ilvl=\"")
                .raw(level);
        written.raw("\"><w:startOverride w:val=\"1\"/></w:lvlOverride></w:num>");
        return Integer.toString(id);
    }

    @Override
    public boolean isEmpty() {
        return count == 0;
    }

    @Override
    public void writeTo(Markup out) {
        out.raw(written.toBytes());
    }

    /** What the template's numbering part and list styles say. */
    public static final class Known {
        private final Map<StyleName, String> numberings = new HashMap<>();
        private final Map<String, String> shapes = new HashMap<>();
        private final int firstFree;

        public Known(Element numbering, StyleBook styles) {
            for (Depth depth : Depth.values()) {
                for (StyleName style : new StyleName[] {depth.bullet, depth.number}) {
                    String id = styles.numbering(style);
                    if (id != null) {
                        numberings.put(style, id);
                    }
                }
            }
            int highest = 0;
            for (Element num : numbering.elements().toList()) {
                String id = num.attribute("w:numId");
                String shape = num.valueOf("w:abstractNumId", "w:val");
                if (num.is("w:num") && id != null && shape != null) {
                    shapes.put(id, shape);
                    highest = Math.max(highest, num.number("w:numId", 0));
                }
            }
            firstFree = highest + 1;
        }
    }
}
