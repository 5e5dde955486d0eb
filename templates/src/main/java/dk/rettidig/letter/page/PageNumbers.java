package dk.rettidig.letter.page;

import dk.rettidig.letter.page.piece.Piece;
import dk.rettidig.letter.typeset.Line;
import dk.rettidig.letter.typeset.strand.Folio;
import dk.rettidig.letter.typeset.strand.Strand;
import java.util.List;
import java.util.TreeMap;

/** The page numbers that stand in the text itself. Such a letter is set twice: the first time shows where they are. */
final class PageNumbers {
    private final TreeMap<Integer, Integer> pageOf = new TreeMap<>();

    private PageNumbers() {}

    static PageNumbers in(List<Sheet> sheets) {
        PageNumbers found = new PageNumbers();
        for (int i = 0; i < sheets.size(); i++) {
            for (Piece piece : sheets.get(i).content().pieces()) {
                if (piece instanceof Piece.Text text) {
                    found.add(text.line(), i + 1);
                }
            }
        }
        return found;
    }

    private void add(Line line, int page) {
        for (Strand.NumberCall call : line.strand().pageNumbers()) {
            if (call.at() >= line.from() && call.at() < line.next()) {
                pageOf.put(call.number(), page);
            }
        }
    }

    boolean isEmpty() {
        return pageOf.isEmpty();
    }

    Folio folio(int total) {
        Integer[] places = new Integer[pageOf.lastKey() + 1];
        for (int number = 0; number < places.length; number++) {
            places[number] = pageOf.getOrDefault(number, 0);
        }
        return new Folio(Folio.UNKNOWN.page(), total, List.of(places));
    }
}
