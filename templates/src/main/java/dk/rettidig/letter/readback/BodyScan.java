package dk.rettidig.letter.readback;

import dk.rettidig.letter.readback.word.ControlName;
import dk.rettidig.letter.readback.word.Revised;
import dk.rettidig.letter.readback.word.WordFile;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.docx4j.wml.CTBookmark;
import org.docx4j.wml.CTCustomXmlBlock;
import org.docx4j.wml.CTMarkupRange;
import org.docx4j.wml.ContentAccessor;
import org.docx4j.wml.P;
import org.docx4j.wml.RunIns;
import org.docx4j.wml.RunTrackChange;
import org.docx4j.wml.SdtBlock;
import org.docx4j.wml.Tbl;
import org.jspecify.annotations.Nullable;

/** The body from top to bottom, with controls and block revisions opened. */
final class BodyScan {
    private final List<Entry> entries = new ArrayList<>();
    private final List<String> blockControls = new ArrayList<>();
    private final Set<String> placeholders = new HashSet<>();
    private final Map<BigInteger, String> openBookmarks = new HashMap<>();

    BodyScan(List<Object> body) {
        scan(body, null);
    }

    private void scan(List<Object> content, @Nullable String control) {
        for (Object each : content) {
            Object element = WordFile.unwrapped(each);
            if (element instanceof P || element instanceof Tbl) {
                add(element, control);
            } else if (element instanceof SdtBlock block) {
                control(block, control);
            } else if (element instanceof CTCustomXmlBlock marked) {
                scan(marked.getContent(), control);
            } else if (element instanceof RunIns inserted) {
                scan(inserted.getCustomXmlOrSmartTagOrSdt(), control);
            } else if (element instanceof RunTrackChange moved && !Revised.isRemoved(each)) {
                scan(moved.getAccOrBarOrBox(), control);
            } else {
                bookmark(element);
            }
        }
    }

    /** The answer's own control counts wherever somebody wrapped another around it. */
    private void control(SdtBlock block, @Nullable String outer) {
        String own = ControlName.of(block.getSdtPr());
        boolean counts = own != null && (outer == null || Readback.PARTS.contains(own));
        if (own != null && counts) {
            blockControls.add(own);
            if (ControlName.showsPlaceholder(block.getSdtPr())) {
                placeholders.add(own);
            }
        }
        if (block.getSdtContent() != null) {
            scan(block.getSdtContent().getContent(), counts ? own : outer);
        }
    }

    private void add(Object element, @Nullable String control) {
        Set<String> covering = new HashSet<>(openBookmarks.values());
        if (element instanceof P paragraph) {
            for (Object inside : paragraph.getContent()) {
                bookmark(WordFile.unwrapped(inside));
                covering.addAll(openBookmarks.values());
            }
        } else if (element instanceof ContentAccessor table) {
            bookmarksInside(table, covering);
        }
        entries.add(new Entry(element, control, Set.copyOf(covering)));
    }

    private void bookmarksInside(ContentAccessor container, Set<String> covering) {
        for (Object each : container.getContent()) {
            Object element = WordFile.unwrapped(each);
            bookmark(element);
            covering.addAll(openBookmarks.values());
            if (element instanceof ContentAccessor inner) {
                bookmarksInside(inner, covering);
            }
        }
    }

    private void bookmark(Object element) {
        if (element instanceof CTBookmark start && start.getName() != null) {
            openBookmarks.put(start.getId(), start.getName());
        } else if (element instanceof CTMarkupRange end) {
            openBookmarks.remove(end.getId());
        }
    }

    List<Entry> entries() {
        return entries;
    }

    /** The named block controls in their order, doubles included. */
    List<String> blockControls() {
        return blockControls;
    }

    boolean showsPlaceholder(String control) {
        return placeholders.contains(control);
    }
}
