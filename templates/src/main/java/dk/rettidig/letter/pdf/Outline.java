package dk.rettidig.letter.pdf;

import dk.rettidig.letter.page.piece.Layer.Bookmark;
import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;

/** The bookmarks: a letter's headings, each under the one above it. */
final class Outline {
    private static final float ROOM_ABOVE = 10;

    private final COSDictionary root = new COSDictionary();
    private final Deque<Open> open = new ArrayDeque<>();
    private int count;

    private static final class Open {
        final int level;
        final COSDictionary item;
        COSDictionary last;
        int kids;

        Open(int level, COSDictionary item) {
            this.level = level;
            this.item = item;
            this.last = item;
        }
    }

    Outline() {
        root.setItem(COSName.TYPE, COSName.OUTLINES);
        open.push(new Open(0, root));
    }

    void add(Bookmark bookmark, COSDictionary page, float paperHeight) {
        while (open.element().level >= bookmark.level()) {
            close(open.pop());
        }
        Open parent = open.element();
        COSDictionary item = new COSDictionary();
        item.setString(COSName.TITLE, bookmark.title());
        item.setItem(COSName.PARENT, parent.item);
        if (parent.kids++ == 0) {
            parent.item.setItem(COSName.FIRST, item);
        } else {
            parent.last.setItem(COSName.NEXT, item);
            item.setItem(COSName.PREV, parent.last);
        }
        parent.last = item;
        COSArray place = new COSArray();
        place.add(page);
        place.add(COSName.getPDFName("XYZ"));
        place.add(COSInteger.ZERO);
        place.add(COSInteger.get(Math.round(paperHeight - bookmark.top() + ROOM_ABOVE)));
        place.add(COSNull.NULL);
        place.setDirect(true);
        item.setItem(COSName.DEST, place);
        open.push(new Open(bookmark.level(), item));
        count++;
    }

    boolean isEmpty() {
        return count == 0;
    }

    COSDictionary finished() {
        while (!open.isEmpty()) {
            close(open.pop());
        }
        root.setInt(COSName.COUNT, count);
        return root;
    }

    private static void close(Open closed) {
        if (closed.kids > 0) {
            closed.item.setItem(COSName.LAST, closed.last);
            closed.item.setInt(COSName.COUNT, closed.kids);
        }
    }
}
