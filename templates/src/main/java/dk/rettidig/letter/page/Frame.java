package dk.rettidig.letter.page;

import dk.rettidig.letter.manuscript.Section;

/** A section's pages: how much of each is left for the text by the margins, the headers and the footers. */
final class Frame {
    private static final float LEAST_BODY = 36;

    private final Section section;
    private final Edges first;
    private final Edges following;

    /** Heights of what stands above and below the text. */
    record Edges(float header, float footer) {}

    Frame(Section section, Edges first, Edges following) {
        this.section = section;
        this.first = first;
        this.following = following;
    }

    Section section() {
        return section;
    }

    float left() {
        return section.page().left();
    }

    static float width(Section.Page page) {
        return page.width() - page.left() - page.right();
    }

    /** A high header pushes the text down. */
    float top(boolean firstPage) {
        Section.Page page = section.page();
        float header = edges(firstPage).header;
        return header == 0 ? page.top() : Math.max(page.top(), page.header() + header);
    }

    float bottom(boolean firstPage) {
        Section.Page page = section.page();
        float footer = edges(firstPage).footer;
        float margin = footer == 0 ? page.bottom() : Math.max(page.bottom(), page.footer() + footer);
        return Math.max(page.height() - margin, top(firstPage) + LEAST_BODY);
    }

    private Edges edges(boolean firstPage) {
        return firstPage && section.firstPageDiffers() ? first : following;
    }
}
