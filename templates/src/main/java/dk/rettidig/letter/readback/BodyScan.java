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
import org.docx4j.TraversalUtil;
import org.docx4j.wml.CTBookmark;
import org.docx4j.wml.CTCustomXmlBlock;
import org.docx4j.wml.CTMarkupRange;
import org.docx4j.wml.P;
import org.docx4j.wml.RunIns;
import org.docx4j.wml.RunTrackChange;
import org.docx4j.wml.SdtBlock;
import org.docx4j.wml.SdtRun;
import org.docx4j.wml.Tbl;
import org.jspecify.annotations.Nullable;

/** The body from top to bottom, with controls and block revisions opened. */
final class BodyScan {
    private final List<Entry> entries = new ArrayList<>();
    private final List<String> controls = new ArrayList<>();
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
            controls.add(own);
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
        inside(element, control, covering);
        entries.add(new Entry(element, control, Set.copyOf(covering)));
    }

    /** LibreOffice turns a control round paragraphs into one round the words of the first. */
    private void inside(Object element, @Nullable String control, Set<String> covering) {
        List<Object> children = TraversalUtil.getChildrenImpl(element);
        if (children == null) {
            return;
        }
        for (Object each : children) {
            Object child = WordFile.unwrapped(each);
            bookmark(child);
            covering.addAll(openBookmarks.values());
            if (child instanceof SdtRun words) {
                String name = ControlName.of(words.getSdtPr());
                if (name != null && Readback.PARTS.contains(name) && control == null) {
                    covering.add(name);
                    controls.add(name);
                }
            }
            inside(child, control, covering);
        }
    }

    private void bookmark(Object element) {
        if (element instanceof CTBookmark start && start.getName() != null) {
            // LibreOffice writes the beginning of a bookmark again where the bookmark ends.
            openBookmarks.values().removeIf(start.getName()::equals);
            openBookmarks.put(start.getId(), start.getName());
        } else if (element instanceof CTMarkupRange end) {
            openBookmarks.remove(end.getId());
        }
    }

    List<Entry> entries() {
        return entries;
    }

    /** The named controls around paragraphs in their order, doubles included. */
    List<String> controls() {
        return controls;
    }

    boolean showsPlaceholder(String control) {
        return placeholders.contains(control);
    }
}
