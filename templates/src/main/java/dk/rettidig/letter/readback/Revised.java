package dk.rettidig.letter.readback;

import dk.rettidig.letter.readback.EditedLetter.Revisions;
import jakarta.xml.bind.JAXBElement;
import java.util.List;
import java.util.Set;
import org.docx4j.TraversalUtil;
import org.docx4j.wml.P;
import org.docx4j.wml.ParaRPr;
import org.docx4j.wml.RunDel;
import org.docx4j.wml.RunIns;
import org.docx4j.wml.RunTrackChange;

/** Revision marks: what was inserted stays, what was deleted goes, and both are counted. */
final class Revised {
    private static final Set<String> REMOVED = Set.of("del", "moveFrom");

    private Revised() {}

    /** Whether the words inside were deleted, or moved away to stand elsewhere. */
    static boolean isRemoved(Object element) {
        return element instanceof RunDel
                || (element instanceof JAXBElement<?> named
                        && REMOVED.contains(named.getName().getLocalPart()));
    }

    /** The mark between this paragraph and the next was deleted, so the two are one. */
    static boolean isJoinedToNext(P paragraph) {
        ParaRPr mark = paragraph.getPPr() == null ? null : paragraph.getPPr().getRPr();
        return mark != null && (mark.getDel() != null || mark.getMoveFrom() != null);
    }

    static Revisions count(List<Object> body) {
        Counter counter = new Counter();
        counter.walk(body);
        return new Revisions(counter.inserted, counter.deleted);
    }

    private static final class Counter {
        private int inserted;
        private int deleted;

        void walk(List<Object> content) {
            for (Object each : content) {
                Object element = WordFile.unwrapped(each);
                if (element instanceof RunIns) {
                    inserted++;
                } else if (element instanceof RunDel) {
                    deleted++;
                } else if (element instanceof RunTrackChange) {
                    inserted += isRemoved(each) ? 0 : 1;
                    deleted += isRemoved(each) ? 1 : 0;
                } else if (element instanceof P paragraph) {
                    mark(paragraph);
                }
                List<Object> children = TraversalUtil.getChildrenImpl(element);
                if (children != null) {
                    walk(children);
                }
            }
        }

        private void mark(P paragraph) {
            ParaRPr mark =
                    paragraph.getPPr() == null ? null : paragraph.getPPr().getRPr();
            if (mark != null) {
                inserted += mark.getIns() == null ? 0 : 1;
                deleted += isJoinedToNext(paragraph) ? 1 : 0;
            }
        }
    }
}
