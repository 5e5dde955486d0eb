package dk.rettidig.letter.docx;

import dk.rettidig.letter.docx.guard.Measure;
import dk.rettidig.letter.docx.guard.Node;
import org.jspecify.annotations.Nullable;

/**
 * What a file says of itself as a whole.
 *
 * @param tableEdgeAtText whether a table's text, not its edge, lines up with the text around it: Word before 2013
 */
record Settings(boolean hyphenate, float defaultTab, boolean evenPagesDiffer, boolean tableEdgeAtText) {
    private static final float USUAL_TAB = 36;
    private static final int WORD_2013 = 15;

    static Settings of(@Nullable Node settings) {
        if (settings == null) {
            return new Settings(false, USUAL_TAB, false, true);
        }
        return new Settings(
                Boolean.TRUE.equals(settings.on("w:autoHyphenation")),
                Math.max(1, Measure.twips(Measure.whole(settings.value("w:defaultTabStop")), USUAL_TAB)),
                Boolean.TRUE.equals(settings.on("w:evenAndOddHeaders")),
                compatibility(settings.child("w:compat")) < WORD_2013);
    }

    private static int compatibility(@Nullable Node compatibility) {
        if (compatibility != null) {
            for (Node setting : compatibility.children()) {
                Integer mode = setting.number("w:val");
                if ("compatibilityMode".equals(setting.attribute("w:name")) && mode != null) {
                    return mode;
                }
            }
        }
        return 0;
    }
}
