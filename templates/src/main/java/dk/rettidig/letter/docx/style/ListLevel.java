package dk.rettidig.letter.docx.style;

import dk.rettidig.letter.docx.guard.Measure;
import dk.rettidig.letter.docx.guard.Node;
import dk.rettidig.letter.manuscript.Para.Numbering;
import org.jspecify.annotations.Nullable;

/**
 * One level of a list: what stands before its items, and how far they are indented.
 *
 * @param text such as "%1." or "•"
 * @param counted false where only the text stands, without a number
 * @param padded whether numbers below ten get a zero in front
 * @param plain whether the numbers of outer levels are shown as 1, 2, 3 whatever they are there
 * @param restartsAfter the outermost level that begins this one anew, counted from 1; 0 for never
 * @param style the paragraph style that stands on this level
 */
public record ListLevel(
        Numbering numbering,
        String text,
        int start,
        boolean counted,
        boolean padded,
        boolean plain,
        @Nullable Integer restartsAfter,
        @Nullable String style,
        ParaProps paragraph,
        TextProps marker) {

    static final int LEVELS = 9;

    private static final int LONGEST_TEXT = 64;

    static ListLevel of(Node node, Theme theme) {
        String text = node.value("w:lvlText");
        String format = node.value("w:numFmt");
        Integer start = Measure.whole(node.value("w:start"));
        return new ListLevel(
                numbering(format),
                text == null ? "" : text.substring(0, Math.min(LONGEST_TEXT, text.length())),
                start == null ? 1 : start,
                !"none".equals(format),
                "decimalZero".equals(format),
                Boolean.TRUE.equals(node.on("w:isLgl")),
                Measure.whole(node.value("w:lvlRestart")),
                node.value("w:pStyle"),
                ParaProps.of(node.child("w:pPr")),
                TextProps.of(node.child("w:rPr"), theme));
    }

    ListLevel startingAt(int number) {
        return new ListLevel(numbering, text, number, counted, padded, plain, restartsAfter, style, paragraph, marker);
    }

    /** Whether an item on an outer level makes this one count from its start again. */
    boolean restartsAfter(int outerLevel) {
        return restartsAfter == null || outerLevel < restartsAfter;
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
