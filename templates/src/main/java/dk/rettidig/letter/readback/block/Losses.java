package dk.rettidig.letter.readback.block;

import java.util.LinkedHashSet;
import java.util.Set;
import org.docx4j.wml.Color;
import org.docx4j.wml.RPr;
import org.docx4j.wml.STVerticalAlignRun;
import org.docx4j.wml.UnderlineEnumeration;
import org.jspecify.annotations.Nullable;

/** What a letter's text cannot hold, each thing once and in words for a person. */
public final class Losses {
    private static final Set<String> BLACK = Set.of("auto", "000000");

    private final Set<String> formatting = new LinkedHashSet<>();
    private final Set<String> content = new LinkedHashSet<>();

    void formatting(String what) {
        formatting.add(what);
    }

    void content(String what) {
        content.add(what);
    }

    public Set<String> formatting() {
        return formatting;
    }

    public Set<String> content() {
        return content;
    }

    /** Looks of characters that a letter's text does not have. A link is coloured and underlined by its nature. */
    void look(@Nullable RPr look, boolean insideLink) {
        if (look == null) {
            return;
        }
        if (look.getVertAlign() != null && look.getVertAlign().getVal() != STVerticalAlignRun.BASELINE) {
            formatting("hævet eller sænket skrift");
        }
        if (Switches.isOn(look.getStrike()) || Switches.isOn(look.getDstrike())) {
            formatting("gennemstregning");
        }
        if (look.getHighlight() != null && !"none".equals(look.getHighlight().getVal())) {
            formatting("fremhævning med farve");
        }
        if (Switches.isOn(look.getCaps()) || Switches.isOn(look.getSmallCaps())) {
            formatting("versaler eller kapitæler");
        }
        if (!insideLink && isColored(look.getColor())) {
            formatting("farvet skrift");
        }
        boolean underlined = look.getU() != null
                && look.getU().getVal() != null
                && look.getU().getVal() != UnderlineEnumeration.NONE;
        if (!insideLink && underlined) {
            formatting("understregning");
        }
    }

    private static boolean isColored(@Nullable Color color) {
        return color != null && color.getVal() != null && !BLACK.contains(color.getVal());
    }
}
