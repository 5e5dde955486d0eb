package dk.rettidig.letter.page;

import dk.rettidig.letter.page.column.NoteBlock;
import dk.rettidig.letter.page.column.Strip;
import dk.rettidig.letter.page.piece.Layer;
import java.util.ArrayList;
import java.util.List;

/** The foot of one page: its notes under a short rule, and what is left of a note too long for the page before. */
final class NoteArea {
    private static final float RULE_ROOM = 8;
    private static final float RULE_LENGTH = 144;
    private static final float RULE_WIDTH = 0.5f;

    private final List<Strip> strips = new ArrayList<>();
    private float height;

    float height() {
        return height;
    }

    /** How much higher these notes would make it. */
    float growth(List<NoteBlock> notes) {
        float growth = notes.isEmpty() || !strips.isEmpty() ? 0 : RULE_ROOM;
        for (NoteBlock note : notes) {
            growth += note.height();
        }
        return growth;
    }

    void add(List<NoteBlock> notes) {
        for (NoteBlock note : notes) {
            note.column().strips().forEach(this::add);
        }
    }

    /** Takes strips while they fit, and returns those that do not. */
    List<Strip> fill(List<Strip> offered, float room) {
        float limit = height + room;
        for (int i = 0; i < offered.size(); i++) {
            Strip strip = offered.get(i);
            float rule = strips.isEmpty() ? RULE_ROOM : 0;
            boolean fits = height + rule + strip.above() + strip.height() <= limit;
            if (!fits && !(strips.isEmpty() && i == 0)) {
                return List.copyOf(offered.subList(i, offered.size()));
            }
            add(strip);
        }
        return List.of();
    }

    private void add(Strip strip) {
        height += strips.isEmpty() ? RULE_ROOM : 0;
        height += strip.above() + strip.height();
        strips.add(strip);
    }

    void place(Layer layer, float left, float bottom) {
        if (strips.isEmpty()) {
            return;
        }
        float y = bottom - height + RULE_ROOM;
        float rule = y - RULE_ROOM / 2;
        layer.add(new Layer.Rule(left, rule, left + RULE_LENGTH, rule, RULE_WIDTH, 0));
        for (Strip strip : strips) {
            y += strip.above();
            strip.place(layer, left, y, false);
            y += strip.height();
        }
    }
}
