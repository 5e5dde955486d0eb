package dk.rettidig.letter.template.authoring;

import java.util.List;

/** The list shapes: bullets and numbers, for the letter's own text, a quote, and a quote in a quote. */
final class Numbering {

    private static final int STEP = 425;
    private static final List<String> BULLETS = List.of("•", "–", "•");
    private static final List<String> FORMATS = List.of("decimal", "lowerLetter", "lowerRoman");

    private Numbering() {}

    static String part(String spaces) {
        StringBuilder shapes = new StringBuilder();
        StringBuilder lists = new StringBuilder();
        int id = 0;
        for (int indent : List.of(0, 567, 1134)) {
            for (boolean counted : List.of(false, true)) {
                shapes.append("<w:abstractNum w:abstractNumId=\"").append(++id).append("\">");
                shapes.append("<w:multiLevelType w:val=\"multilevel\"/>");
                for (int level = 0; level < 9; level++) {
                    shapes.append(level(level, indent, counted));
                }
                shapes.append("</w:abstractNum>");
                lists.append("<w:num w:numId=\"" + id + "\"><w:abstractNumId w:val=\"" + id + "\"/></w:num>");
            }
        }
        return "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<w:numbering" + spaces + ">" + shapes
                + lists + "</w:numbering>";
    }

    private static String level(int level, int indent, boolean counted) {
        String format = counted ? FORMATS.get(level % 3) : "bullet";
        String text = counted ? "%" + (level + 1) + (level % 3 == 0 ? "." : ")") : BULLETS.get(level % 3);
        return "<w:lvl w:ilvl=\"" + level + "\"><w:start w:val=\"1\"/><w:numFmt w:val=\"" + format
                + "\"/><w:lvlText w:val=\"" + text + "\"/><w:lvlJc w:val=\"left\"/><w:pPr><w:ind w:left=\""
                + (indent + STEP * (level + 1)) + "\" w:hanging=\"" + STEP + "\"/></w:pPr></w:lvl>";
    }
}
