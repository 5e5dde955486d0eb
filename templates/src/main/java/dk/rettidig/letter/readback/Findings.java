package dk.rettidig.letter.readback;

import dk.rettidig.letter.readback.Finding.Code;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.docx4j.wml.Drawing;
import org.docx4j.wml.Pict;
import org.docx4j.wml.R;
import org.docx4j.wml.RPr;
import org.docx4j.wml.STVerticalAlignRun;
import org.docx4j.wml.UnderlineEnumeration;
import org.jspecify.annotations.Nullable;

/** What is told of an edited letter, each thing once. */
final class Findings {
    private final Set<Finding> found = new LinkedHashSet<>();

    void add(Code code, String detail) {
        found.add(new Finding(code, detail));
    }

    List<Finding> all() {
        return new ArrayList<>(found);
    }

    /** Looks that a letter's text does not have. A link is blue and underlined by its style. */
    void formatting(@Nullable RPr look, Looks looks) {
        if (look == null) {
            return;
        }
        String style =
                look.getRStyle() == null ? "" : looks.styleName(look.getRStyle().getVal());
        if (look.getVertAlign() != null && look.getVertAlign().getVal() != STVerticalAlignRun.BASELINE) {
            add(Code.FORMATTING_LOST, "hævet eller sænket skrift");
        }
        if (InlineReader.isOn(look.getStrike()) || InlineReader.isOn(look.getDstrike())) {
            add(Code.FORMATTING_LOST, "gennemstregning");
        }
        if (look.getHighlight() != null) {
            add(Code.FORMATTING_LOST, "fremhævning med farve");
        }
        boolean underlined = look.getU() != null
                && look.getU().getVal() != null
                && look.getU().getVal() != UnderlineEnumeration.NONE;
        if (underlined && !style.equals("hyperlink")) {
            add(Code.FORMATTING_LOST, "understregning");
        }
    }

    /** Things in a run that are not text. Marks of comments and notes say nothing. */
    void element(Object element) {
        Object content = WordFile.unwrapped(element);
        if (content instanceof Drawing || content instanceof Pict) {
            add(Code.CONTENT_LOST, "et billede eller en figur");
        }
    }

    static String character(R.Sym symbol) {
        try {
            int code = Integer.parseInt(String.valueOf(symbol.getChar()), 16);
            boolean ownOfTheFont = code >= 0xE000 && code < 0xF900;
            return ownOfTheFont || !Character.isDefined(code) ? "•" : Character.toString(code);
        } catch (NumberFormatException notHexadecimal) {
            return "";
        }
    }
}
