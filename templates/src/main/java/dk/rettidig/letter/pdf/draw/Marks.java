package dk.rettidig.letter.pdf.draw;

import dk.rettidig.letter.structure.Tag;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The marked pieces of one page: which tag each belongs to. */
public final class Marks {
    private final Operators out;
    private final int page;
    private final List<Tag> tags = new ArrayList<>();
    private boolean open;
    private @Nullable Tag current;

    Marks(Operators out, int page) {
        this.out = out;
        this.page = page;
    }

    /** What is drawn from here on belongs to the tag, or to none. */
    void to(@Nullable Tag tag) {
        if (open && current == tag) {
            return;
        }
        close();
        if (tag == null) {
            out.raw("/Artifact BMC\n");
        } else {
            out.raw("/").raw(tag.type()).raw(" <</MCID ").integer(tags.size()).raw(">> BDC\n");
            tag.mark(page, tags.size());
            tags.add(tag);
        }
        open = true;
        current = tag;
    }

    void toPagination() {
        close();
        out.raw("/Artifact <</Type /Pagination>> BDC\n");
        open = true;
        current = null;
    }

    void close() {
        if (open) {
            out.raw("EMC\n");
            open = false;
            current = null;
        }
    }

    int page() {
        return page;
    }

    public List<Tag> tags() {
        return tags;
    }
}
