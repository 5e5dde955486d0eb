package dk.rettidig.letter.docx;

import dk.rettidig.letter.docx.guard.Parts;
import dk.rettidig.letter.docx.guard.Relationships;
import dk.rettidig.letter.docx.style.Definitions;
import dk.rettidig.letter.docx.style.ListCounter;
import dk.rettidig.letter.docx.style.StyleSheet;
import dk.rettidig.letter.docx.style.TextProps;
import dk.rettidig.letter.manuscript.ImageBytes;
import dk.rettidig.letter.manuscript.TextLook;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** What all stories of one file share: its styles, its lists as counted so far, its notes, and what was not understood. */
final class Source {
    private static final int MOST_UNKNOWN = 50;
    private static final int LONGEST_PHRASE = 100;

    final Parts parts;
    final StyleSheet styles;
    final ListCounter lists;
    final NoteReader notes;
    final Settings settings;
    private final Map<TextProps, TextLook> looks = new HashMap<>();
    private final Map<String, ImageBytes> images = new HashMap<>();
    private final Set<String> unknown = new LinkedHashSet<>();

    Source(Parts parts, Relationships relationships) {
        this.parts = parts;
        Definitions definitions = Definitions.of(parts, relationships);
        styles = definitions.styles();
        lists = new ListCounter(definitions.numbering());
        String settingsPart = relationships.partOfKind("settings");
        settings = Settings.of(settingsPart == null ? null : parts.xml(settingsPart));
        if (settings.evenPagesDiffer()) {
            isUnknown("særlige sidehoveder på lige sider");
        }
        notes = new NoteReader(this, parts, relationships);
    }

    /** Equal properties give the same look, so that whoever sets the text can compare looks by identity. */
    TextLook look(TextProps properties) {
        return looks.computeIfAbsent(properties, TextProps::look);
    }

    /** A picture that occurs many times is held once. */
    ImageBytes image(String part, byte[] bytes) {
        return images.computeIfAbsent(part, unused -> new ImageBytes(bytes));
    }

    /** Tells the reader what is missing from the pages, once, however often it occurs. */
    void isUnknown(String what) {
        if (unknown.size() < MOST_UNKNOWN) {
            unknown.add(what.length() > LONGEST_PHRASE ? what.substring(0, LONGEST_PHRASE) : what);
        }
    }

    Set<String> unknown() {
        return unknown;
    }
}
