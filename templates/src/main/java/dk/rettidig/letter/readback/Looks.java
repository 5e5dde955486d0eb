package dk.rettidig.letter.readback;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.docx4j.openpackaging.exceptions.Docx4JException;
import org.docx4j.openpackaging.parts.WordprocessingML.MainDocumentPart;
import org.docx4j.wml.Lvl;
import org.docx4j.wml.NumberFormat;
import org.docx4j.wml.Numbering;
import org.docx4j.wml.P;
import org.docx4j.wml.PPr;
import org.docx4j.wml.PPrBase.NumPr;
import org.docx4j.wml.Style;
import org.docx4j.wml.Styles;
import org.jspecify.annotations.Nullable;

/** What a paragraph is, told from its style and its numbering, through everything they are based on. */
final class Looks {
    private static final int DEEPEST = 20;

    private final Map<String, Style> styles = new HashMap<>();
    private final Map<BigInteger, BigInteger> definitions = new HashMap<>();
    private final Map<BigInteger, Numbering.AbstractNum> numberings = new HashMap<>();

    Looks(MainDocumentPart main) throws Docx4JException {
        if (main.getStyleDefinitionsPart() != null) {
            Styles all = main.getStyleDefinitionsPart().getContents();
            all.getStyle().forEach(style -> styles.put(style.getStyleId(), style));
        }
        if (main.getNumberingDefinitionsPart() != null) {
            Numbering numbering = main.getNumberingDefinitionsPart().getContents();
            numbering.getAbstractNum().forEach(each -> numberings.put(each.getAbstractNumId(), each));
            numbering.getNum().stream()
                    .filter(each -> each.getAbstractNumId() != null)
                    .forEach(each -> definitions.put(
                            each.getNumId(), each.getAbstractNumId().getVal()));
        }
    }

    /** The style's name in lower case: Word translates names on the screen, never in the file. */
    String styleName(P paragraph) {
        PPr properties = paragraph.getPPr();
        return styleName(
                properties == null || properties.getPStyle() == null
                        ? null
                        : properties.getPStyle().getVal());
    }

    String styleName(@Nullable String id) {
        Style style = id == null ? null : styles.get(id);
        return style == null || style.getName() == null
                ? ""
                : style.getName().getVal().toLowerCase(Locale.ROOT);
    }

    /** 1 to 9 for a heading, 0 for others. */
    int outline(P paragraph) {
        PPr own = paragraph.getPPr();
        if (own == null) {
            return 0;
        }
        BigInteger level =
                own.getOutlineLvl() == null ? null : own.getOutlineLvl().getVal();
        Style style =
                own.getPStyle() == null ? null : styles.get(own.getPStyle().getVal());
        for (int i = 0; level == null && style != null && i < DEEPEST; i++) {
            PPr properties = style.getPPr();
            level = properties == null || properties.getOutlineLvl() == null
                    ? null
                    : properties.getOutlineLvl().getVal();
            style = style.getBasedOn() == null
                    ? null
                    : styles.get(style.getBasedOn().getVal());
        }
        return level == null || level.intValue() > 8 ? 0 : level.intValue() + 1;
    }

    /** @param list which list it is: items with another number belong to another list */
    record Numbered(BigInteger list, int level, boolean counted) {}

    @Nullable
    Numbered numbered(P paragraph) {
        PPr own = paragraph.getPPr();
        if (own == null) {
            return null;
        }
        NumPr found = own.getNumPr();
        BigInteger id = found == null || found.getNumId() == null
                ? null
                : found.getNumId().getVal();
        BigInteger level = found == null || found.getIlvl() == null
                ? null
                : found.getIlvl().getVal();
        Style style =
                own.getPStyle() == null ? null : styles.get(own.getPStyle().getVal());
        for (int i = 0; id == null && style != null && i < DEEPEST; i++) {
            NumPr inherited = style.getPPr() == null ? null : style.getPPr().getNumPr();
            id = inherited == null || inherited.getNumId() == null
                    ? null
                    : inherited.getNumId().getVal();
            style = style.getBasedOn() == null
                    ? null
                    : styles.get(style.getBasedOn().getVal());
        }
        if (id == null || id.signum() == 0) {
            return null;
        }
        int depth = level == null ? 0 : Math.max(0, Math.min(8, level.intValue()));
        return new Numbered(id, depth, isCounted(id, depth));
    }

    private boolean isCounted(BigInteger id, int depth) {
        BigInteger definition = definitions.get(id);
        Numbering.AbstractNum numbering = definition == null ? null : numberings.get(definition);
        if (numbering == null) {
            return false;
        }
        for (Lvl level : numbering.getLvl()) {
            if (level.getIlvl() != null && level.getIlvl().intValue() == depth) {
                return level.getNumFmt() != null && level.getNumFmt().getVal() != NumberFormat.BULLET;
            }
        }
        return false;
    }
}
