package dk.rettidig.letter.docx;

import dk.rettidig.letter.docx.guard.Node;
import dk.rettidig.letter.docx.guard.RefusedFile;
import dk.rettidig.letter.manuscript.Run;
import dk.rettidig.letter.manuscript.Run.Break;
import dk.rettidig.letter.manuscript.TextLook;
import org.jspecify.annotations.Nullable;

/** The pieces of one run: text, breaks, tabs, notes, pictures. */
record RunContent(Story story, RunList runs, TextLook look) {
    private static final int FIRST_PRIVATE = 0xE000;
    private static final int LAST_PRIVATE = 0xF8FF;

    /** In Word's symbol fonts, the place of a letter or digit in ASCII lies this much higher. */
    private static final int SYMBOL_BULLET = 0xF0B7;

    void read(Node node) {
        switch (node.name) {
            case "w:t" -> words(written(node));
            case "w:tab", "w:ptab" -> tab();
            case "w:br" -> lineBreak(node);
            case "w:cr" -> runs.add(new Break(Break.Kind.LINE));
            case "w:noBreakHyphen" -> words("\u2011");
            case "w:softHyphen" -> words("\u00ad");
            case "w:sym" -> symbol(node);
            case "w:footnoteReference" -> note(node, false);
            case "w:endnoteReference" -> note(node, true);
            case "w:footnoteRef", "w:endnoteRef" -> story.skipsBlank = true;
            case "w:drawing", "w:pict" -> {
                Run picture = new PictureReader(story).read(node);
                if (picture != null) {
                    runs.add(picture);
                }
            }
            case "w:object" -> throw new RefusedFile(RefusedFile.Reason.EMBEDDED_OBJECT, "object");
            default -> {
                // the run's own properties, positions, and marks of comments
            }
        }
    }

    /** Blanks at the ends count only where the file says so; line ends in the file are blanks. */
    private static String written(Node node) {
        String text = node.text();
        String kept = "preserve".equals(node.attribute("xml:space")) ? text : text.strip();
        return kept.indexOf('\n') < 0 && kept.indexOf('\t') < 0
                ? kept
                : kept.replace('\n', ' ').replace('\t', ' ');
    }

    private void words(String text) {
        String words = text;
        if (story.skipsBlank) {
            words = text.stripLeading();
            story.skipsBlank = words.isEmpty();
        }
        runs.words(words, look);
    }

    /** The pages set a note's number themselves, with the gap behind it. */
    private void tab() {
        if (!story.skipsBlank) {
            runs.add(new Run.Tab(look));
        }
        story.skipsBlank = false;
    }

    private void lineBreak(Node node) {
        switch (node.attribute("w:type", "textWrapping")) {
            case "page" -> runs.add(new Break(Break.Kind.PAGE));
            case "column" -> story.source.isUnknown("et spalteskift");
            default -> runs.add(new Break(Break.Kind.LINE));
        }
    }

    private void symbol(Node node) {
        Integer code = hexadecimal(node.attribute("w:char", ""));
        if (code == null || !Character.isDefined(code) || Character.isISOControl(code)) {
            story.source.isUnknown("et symbol");
        } else if (code >= FIRST_PRIVATE && code <= LAST_PRIVATE) {
            if (code != SYMBOL_BULLET) {
                story.source.isUnknown("et symbol fra skrifttypen " + node.attribute("w:font", "?"));
            }
            words("•");
        } else {
            words(Character.toString(code));
        }
    }

    private static @Nullable Integer hexadecimal(String digits) {
        try {
            return Integer.valueOf(digits, 16);
        } catch (NumberFormatException notHexadecimal) {
            return null;
        }
    }

    private void note(Node reference, boolean endnote) {
        Run note = story.notes.read(reference.attribute("w:id", ""), endnote, look);
        if (note != null) {
            runs.add(note);
        }
    }
}
