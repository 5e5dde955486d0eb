package dk.rettidig.letter.docx.style;

import static dk.rettidig.letter.docx.style.TextProps.either;

import dk.rettidig.letter.docx.guard.Measure;
import dk.rettidig.letter.docx.guard.Node;
import dk.rettidig.letter.manuscript.Borders;
import dk.rettidig.letter.manuscript.ParaLook;
import dk.rettidig.letter.manuscript.ParaLook.Align;
import dk.rettidig.letter.manuscript.ParaLook.Leading;
import dk.rettidig.letter.manuscript.ParaLook.TabStop;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one place in a file says of a paragraph's look; null where it says nothing. Lengths are in twentieths of a point,
 * as in the file.
 *
 * @param outline 1 to 9 for a heading, 0 for body text
 * @param firstLine negative when the line hangs
 */
public record ParaProps(
        @Nullable Align align,
        @Nullable Integer before,
        @Nullable Integer after,
        @Nullable Leading leading,
        @Nullable Integer left,
        @Nullable Integer right,
        @Nullable Integer firstLine,
        @Nullable Boolean keepNext,
        @Nullable Boolean keepLines,
        @Nullable Boolean pageBreakBefore,
        @Nullable Boolean widowControl,
        @Nullable Boolean joinSame,
        @Nullable Boolean noHyphens,
        @Nullable Integer outline,
        @Nullable Integer numberId,
        @Nullable Integer numberLevel,
        @Nullable List<TabStop> tabs,
        @Nullable Borders borders,
        @Nullable Integer fill) {

    public static final ParaProps NONE = new ParaProps(
            null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
            null);

    private static final Leading SINGLE = new Leading(Leading.Rule.MULTIPLE, 1);

    /** Reads {@code w:pPr}. */
    public static ParaProps of(@Nullable Node properties) {
        if (properties == null || properties.children().isEmpty()) {
            return NONE;
        }
        Node spacing = properties.child("w:spacing");
        Node indent = properties.child("w:ind");
        Node number = properties.child("w:numPr");
        Integer outline = Measure.whole(properties.value("w:outlineLvl"));
        return new ParaProps(
                align(properties.value("w:jc")),
                spacing == null ? null : spacing.number("w:before"),
                spacing == null ? null : spacing.number("w:after"),
                spacing == null ? null : leading(spacing),
                indent == null ? null : either(indent.number("w:left"), indent.number("w:start")),
                indent == null ? null : either(indent.number("w:right"), indent.number("w:end")),
                indent == null ? null : firstLine(indent),
                properties.on("w:keepNext"),
                properties.on("w:keepLines"),
                properties.on("w:pageBreakBefore"),
                properties.on("w:widowControl"),
                properties.on("w:contextualSpacing"),
                properties.on("w:suppressAutoHyphens"),
                outline == null ? null : Integer.valueOf(outline >= 0 && outline < 9 ? outline + 1 : 0),
                number == null ? null : Measure.whole(number.value("w:numId")),
                number == null ? null : Measure.whole(number.value("w:ilvl")),
                TabStops.of(properties.child("w:tabs")),
                Strokes.around(properties.child("w:pBdr")),
                Strokes.fill(properties.child("w:shd")));
    }

    public ParaProps under(ParaProps over) {
        if (over.equals(NONE)) {
            return this;
        }
        return new ParaProps(
                either(over.align, align),
                either(over.before, before),
                either(over.after, after),
                either(over.leading, leading),
                either(over.left, left),
                either(over.right, right),
                either(over.firstLine, firstLine),
                either(over.keepNext, keepNext),
                either(over.keepLines, keepLines),
                either(over.pageBreakBefore, pageBreakBefore),
                either(over.widowControl, widowControl),
                either(over.joinSame, joinSame),
                either(over.noHyphens, noHyphens),
                either(over.outline, outline),
                either(over.numberId, numberId),
                either(over.numberLevel, numberLevel),
                TabStops.merged(over.tabs, tabs),
                either(over.borders, borders),
                either(over.fill, fill));
    }

    ParaProps onLevel(int level) {
        return new ParaProps(
                align,
                before,
                after,
                leading,
                left,
                right,
                firstLine,
                keepNext,
                keepLines,
                pageBreakBefore,
                widowControl,
                joinSame,
                noHyphens,
                outline,
                numberId,
                level,
                tabs,
                borders,
                fill);
    }

    public ParaLook look(String style) {
        return new ParaLook(
                style,
                align == null ? Align.LEFT : align,
                Measure.twips(before, 0),
                Measure.twips(after, 0),
                leading == null ? SINGLE : leading,
                Measure.twips(left, 0),
                Measure.twips(right, 0),
                Measure.twips(firstLine, 0),
                isOn(keepNext),
                isOn(keepLines),
                isOn(pageBreakBefore),
                widowControl == null || widowControl,
                isOn(joinSame),
                !isOn(noHyphens),
                tabs == null ? List.of() : tabs,
                borders == null ? Borders.NONE : borders,
                fill);
    }

    private static boolean isOn(@Nullable Boolean property) {
        return property != null && property;
    }

    private static @Nullable Align align(@Nullable String value) {
        if (value == null) {
            return null;
        }
        return switch (value) {
            case "center" -> Align.CENTER;
            case "right", "end" -> Align.RIGHT;
            case "both", "distribute" -> Align.JUSTIFY;
            default -> Align.LEFT;
        };
    }

    /** Word counts a multiple in 240ths of a line, a height in twentieths of a point. */
    private static @Nullable Leading leading(Node spacing) {
        Integer line = spacing.number("w:line");
        if (line == null || line <= 0) {
            return null;
        }
        return switch (spacing.attribute("w:lineRule", "auto")) {
            case "exact" -> new Leading(Leading.Rule.EXACT, Measure.twips(line, 0));
            case "atLeast" -> new Leading(Leading.Rule.AT_LEAST, Measure.twips(line, 0));
            default -> new Leading(Leading.Rule.MULTIPLE, Math.min(20, line / 240f));
        };
    }

    private static @Nullable Integer firstLine(Node indent) {
        Integer hanging = indent.number("w:hanging");
        return hanging == null ? indent.number("w:firstLine") : Integer.valueOf(-hanging);
    }
}
