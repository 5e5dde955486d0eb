package dk.rettidig.letter.readback.word;

import dk.rettidig.letter.docx.guard.Parts;
import dk.rettidig.letter.docx.guard.Relationships;
import dk.rettidig.letter.docx.style.Definitions;
import dk.rettidig.letter.docx.style.ListLevel;
import dk.rettidig.letter.docx.style.ParaProps;
import dk.rettidig.letter.docx.style.StyleSheet.Style;
import dk.rettidig.letter.manuscript.Para.Numbering;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.docx4j.wml.P;
import org.docx4j.wml.PPr;
import org.docx4j.wml.PPrBase.NumPr;
import org.jspecify.annotations.Nullable;

/** What a paragraph is, told from its style and its numbering, through everything they are based on. */
public final class Looks {
    /** Word's own styles for the inner levels of a list each count as a list of their own. */
    private static final Pattern INNER_LEVEL = Pattern.compile("list (?:bullet|number|continue) ([2-5])");

    private static final int INNERMOST = 8;

    private final Definitions definitions;
    private final Map<String, Integer> current = new HashMap<>();
    private final Set<Integer> begun = new HashSet<>();

    Looks(Parts parts) {
        definitions = Definitions.of(parts, Relationships.of(parts, parts.main()));
    }

    /** The names of a paragraph's style and of all it is based on, in lower case, the nearest first. */
    public List<String> styles(P paragraph) {
        return styles(styleId(paragraph));
    }

    public List<String> styles(@Nullable String id) {
        Style style = definitions.styles().named(id);
        return style == null ? List.of() : style.names();
    }

    /** The style's own name in lower case: Word translates names on the screen, never in the file. */
    public String styleName(@Nullable String id) {
        List<String> names = styles(id);
        return names.isEmpty() ? "" : names.get(0);
    }

    private static @Nullable String styleId(P paragraph) {
        PPr properties = paragraph.getPPr();
        return properties == null || properties.getPStyle() == null
                ? null
                : properties.getPStyle().getVal();
    }

    private ParaProps style(P paragraph) {
        return definitions.styles().paragraph(styleId(paragraph)).paragraph();
    }

    /** 1 to 9 for a heading, 0 for others. */
    public int outline(P paragraph) {
        PPr own = paragraph.getPPr();
        BigInteger direct = own == null || own.getOutlineLvl() == null
                ? null
                : own.getOutlineLvl().getVal();
        if (direct != null) {
            return direct.signum() < 0 || direct.bitLength() > 4 || direct.intValue() > INNERMOST
                    ? 0
                    : direct.intValue() + 1;
        }
        Integer inherited = style(paragraph).outline();
        return inherited == null ? 0 : inherited;
    }

    /** @param list which list it is: items that are counted together belong to one */
    public record Numbered(int list, int level, boolean counted) {}

    public @Nullable Numbered numbered(P paragraph) {
        ParaProps style = style(paragraph);
        NumPr own = paragraph.getPPr() == null ? null : paragraph.getPPr().getNumPr();
        Integer list = own == null || own.getNumId() == null
                ? style.numberId()
                : number(own.getNumId().getVal());
        Integer level = own == null || own.getIlvl() == null
                ? style.numberLevel()
                : number(own.getIlvl().getVal());
        if (list == null || list == 0) {
            return null;
        }
        int depth = level == null ? 0 : Math.max(0, Math.min(INNERMOST, level));
        ListLevel found = definitions.numbering().level(list, depth);
        boolean counted = found != null && found.numbering() != Numbering.BULLET;
        return new Numbered(countedWith(list, depth), depth == 0 ? levelByName(paragraph) : depth, counted);
    }

    /** A number that does not start anew goes on with the list of its definition: LibreOffice cuts lists that way. */
    private int countedWith(int number, int level) {
        String definition = definitions.numbering().definition(number) + " " + level;
        if (begun.add(number) && definitions.numbering().restarts(number)) {
            current.put(definition, number);
        }
        return current.computeIfAbsent(definition, unused -> number);
    }

    private int levelByName(P paragraph) {
        Matcher name = INNER_LEVEL.matcher(styleName(styleId(paragraph)));
        return name.matches() ? Integer.parseInt(name.group(1)) - 1 : 0;
    }

    private static @Nullable Integer number(@Nullable BigInteger number) {
        return number == null || number.bitLength() > 31 ? null : Integer.valueOf(number.intValue());
    }
}
