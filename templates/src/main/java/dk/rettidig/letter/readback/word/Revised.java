package dk.rettidig.letter.readback.word;

import jakarta.xml.bind.JAXBElement;
import java.util.Set;
import org.docx4j.wml.P;
import org.docx4j.wml.ParaRPr;
import org.docx4j.wml.RunDel;

/** Revision marks: what was inserted stays, what was deleted goes. */
public final class Revised {
    private static final Set<String> REMOVED = Set.of("del", "moveFrom");

    private Revised() {}

    /** Whether the words inside were deleted, or moved away to stand elsewhere. */
    public static boolean isRemoved(Object element) {
        return element instanceof RunDel
                || (element instanceof JAXBElement<?> named
                        && REMOVED.contains(named.getName().getLocalPart()));
    }

    /** The mark between this paragraph and the next was deleted, so the two are one. */
    public static boolean isJoinedToNext(P paragraph) {
        ParaRPr mark = paragraph.getPPr() == null ? null : paragraph.getPPr().getRPr();
        return mark != null && (mark.getDel() != null || mark.getMoveFrom() != null);
    }
}
