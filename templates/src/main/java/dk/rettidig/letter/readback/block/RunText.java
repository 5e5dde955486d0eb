package dk.rettidig.letter.readback.block;

import dk.rettidig.letter.Inline;
import dk.rettidig.letter.readback.word.WordFile;
import jakarta.xml.bind.JAXBElement;
import java.util.List;
import java.util.Set;
import org.docx4j.mce.AlternateContent;
import org.docx4j.wml.Br;
import org.docx4j.wml.CTFtnEdnRef;
import org.docx4j.wml.CTObject;
import org.docx4j.wml.Drawing;
import org.docx4j.wml.FldChar;
import org.docx4j.wml.Pict;
import org.docx4j.wml.R;
import org.docx4j.wml.RPr;
import org.docx4j.wml.STBrType;
import org.docx4j.wml.Text;
import org.jspecify.annotations.Nullable;

/** The pieces of one run. */
record RunText(WordFile file, Losses losses, OpenFields fields, NoteText notes, InlineList inlines) {
    static final String FIGURE = "et billede eller en figur";

    private static final Set<String> STRONG = Set.of("strong", "stærk", "fremhævet kraftigt", "strong emphasis");
    private static final Set<String> EMPHASIS = Set.of("emphasis", "fremhæv");
    private static final Set<String> LINKS = Set.of("hyperlink", "internet link");

    void read(List<Object> content, @Nullable RPr look, boolean hidden, boolean insideLink) {
        boolean told = hidden;
        for (Object each : content) {
            Object element = WordFile.unwrapped(each);
            if (element instanceof FldChar field) {
                fields.mark(field, inlines);
            } else if (isNamed(each, "instrText") && element instanceof Text instruction) {
                fields.instruction(String.valueOf(instruction.getValue()));
            } else if (!hidden && !fields.hideText()) {
                if (!told && element instanceof Text) {
                    losses.look(look, insideLink);
                    told = true;
                }
                piece(each, look);
            }
        }
    }

    private void piece(Object each, @Nullable RPr look) {
        Object element = WordFile.unwrapped(each);
        if (element instanceof Text text) {
            if (!isNamed(each, "delText") && text.getValue() != null) {
                words(text.getValue(), look);
            }
        } else if (element instanceof Br lineBreak) {
            lineBreak(lineBreak);
        } else if (element instanceof R.Cr) {
            inlines.add(new Inline.LineBreak());
        } else if (element instanceof R.Tab || element instanceof R.Ptab) {
            words("\t", look);
        } else if (element instanceof R.NoBreakHyphen) {
            words("\u2011", look);
        } else if (element instanceof R.SoftHyphen) {
            words("\u00ad", look);
        } else if (element instanceof R.Sym symbol) {
            words(character(symbol), look);
        } else if (element instanceof CTFtnEdnRef reference) {
            notes.of(reference.getId(), isNamed(each, "endnoteReference")).ifPresent(inlines::add);
        } else if (element instanceof AlternateContent alternatives) {
            alternatives(alternatives, look);
        } else if (element instanceof Drawing || element instanceof Pict || element instanceof CTObject) {
            losses.content(FIGURE);
        }
    }

    private void lineBreak(Br lineBreak) {
        if (lineBreak.getType() == null || lineBreak.getType() == STBrType.TEXT_WRAPPING) {
            inlines.add(new Inline.LineBreak());
        } else {
            losses.formatting("sideskift");
        }
    }

    /** Newer signs come with an older form of them, which is text; figures come with a drawing. */
    private void alternatives(AlternateContent alternatives, @Nullable RPr look) {
        List<Object> older = alternatives.getFallback() == null
                ? List.of()
                : alternatives.getFallback().getAny();
        if (older.isEmpty() || older.stream().anyMatch(each -> !(WordFile.unwrapped(each) instanceof Text))) {
            losses.content(FIGURE);
        } else {
            older.forEach(each -> piece(each, look));
        }
    }

    private void words(String text, @Nullable RPr look) {
        inlines.text(
                text,
                look != null && (Switches.isOn(look.getB()) || STRONG.contains(styleOf(look))),
                look != null && (Switches.isOn(look.getI()) || EMPHASIS.contains(styleOf(look))));
    }

    boolean isLink(@Nullable RPr look) {
        return look != null && LINKS.contains(styleOf(look));
    }

    private String styleOf(RPr look) {
        return look.getRStyle() == null
                ? ""
                : file.looks().styleName(look.getRStyle().getVal());
    }

    private String character(R.Sym symbol) {
        int code = -1;
        try {
            code = Integer.parseInt(String.valueOf(symbol.getChar()), 16);
        } catch (NumberFormatException notHexadecimal) {
            code = -1;
        }
        boolean ownOfTheFont = code >= 0xE000 && code < 0xF900;
        if (ownOfTheFont || code < ' ' || !Character.isDefined(code)) {
            losses.content("et symbol fra skrifttypen " + symbol.getFont());
            return ownOfTheFont ? "•" : "";
        }
        return Character.toString(code);
    }

    private static boolean isNamed(Object element, String name) {
        return element instanceof JAXBElement<?> named
                && named.getName().getLocalPart().equals(name);
    }
}
