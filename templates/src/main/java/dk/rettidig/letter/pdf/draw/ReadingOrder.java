package dk.rettidig.letter.pdf.draw;

import dk.rettidig.letter.page.piece.Piece;
import dk.rettidig.letter.structure.Tag;
import java.util.Arrays;
import java.util.List;

/** Puts a page's pieces into the order of their tags: notes and letterheads were set later than they are read. */
final class ReadingOrder {
    private ReadingOrder() {}

    static List<Piece> of(List<Piece> pieces) {
        long[] order = new long[pieces.size()];
        int last = 0;
        boolean sorted = true;
        for (int i = 0; i < order.length; i++) {
            Tag tag = pieces.get(i).tag();
            int place = tag == null ? last : tag.order();
            sorted &= place >= last;
            last = place;
            order[i] = ((long) place << 32) | i;
        }
        if (sorted) {
            return pieces;
        }
        Arrays.sort(order);
        Piece[] read = new Piece[order.length];
        for (int i = 0; i < order.length; i++) {
            read[i] = pieces.get((int) order[i]);
        }
        return List.of(read);
    }
}
