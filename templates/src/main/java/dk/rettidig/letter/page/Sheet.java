package dk.rettidig.letter.page;

import dk.rettidig.letter.manuscript.Section;
import dk.rettidig.letter.page.piece.Layer;

/** One finished page: its content, and the headers and footers that are no content. */
public final class Sheet {
    private final Frame frame;
    private final boolean first;
    private final Layer content = new Layer();
    private final Layer running = new Layer();

    Sheet(Frame frame, boolean first) {
        this.frame = frame;
        this.first = first;
    }

    Frame frame() {
        return frame;
    }

    /** Whether it has its section's headers for the first page. */
    boolean usesFirst() {
        return first && frame.section().firstPageDiffers();
    }

    public Section.Page paper() {
        return frame.section().page();
    }

    public Layer content() {
        return content;
    }

    public Layer running() {
        return running;
    }
}
