package dk.rettidig.letter.reading.source;

import java.util.ArrayList;
import java.util.List;

/** What stands on one baseline, in pieces with wide gaps between them. */
record Row(float y, float size, List<Piece> pieces) {

    record Piece(String text, float x, float end) {}

    private static final float NEW_ROW = 0.45f;
    private static final float WIDE_GAP = 1.6f;
    private static final float WORD_GAP = 0.17f;

    /** The rows of a page from top to bottom. */
    static List<Row> of(List<Glyph> page) {
        List<Glyph> glyphs = new ArrayList<>(page);
        glyphs.sort((a, b) -> Float.compare(a.y(), b.y()));
        List<Row> rows = new ArrayList<>();
        List<Glyph> row = new ArrayList<>();
        for (Glyph glyph : glyphs) {
            if (!row.isEmpty()
                    && glyph.y() - row.get(0).y()
                            > NEW_ROW * Math.max(glyph.size(), row.get(0).size())) {
                add(rows, row);
                row.clear();
            }
            row.add(glyph);
        }
        add(rows, row);
        return rows;
    }

    private static void add(List<Row> rows, List<Glyph> glyphs) {
        if (glyphs.isEmpty()) {
            return;
        }
        List<Glyph> line = new ArrayList<>(glyphs);
        line.sort((a, b) -> Float.compare(a.x(), b.x()));
        List<Piece> pieces = pieces(onceEach(line));
        if (!pieces.isEmpty()) {
            float size =
                    (float) line.stream().mapToDouble(Glyph::size).average().orElse(10);
            rows.add(new Row(line.get(0).y(), size, pieces));
        }
    }

    private static List<Glyph> onceEach(List<Glyph> line) {
        List<Glyph> once = new ArrayList<>();
        for (Glyph glyph : line) {
            int last = once.size();
            boolean again = once.subList(Math.max(0, last - 4), last).stream().anyMatch(glyph::isPrintedAgainBy);
            if (!again) {
                once.add(glyph);
            }
        }
        return once;
    }

    private static List<Piece> pieces(List<Glyph> line) {
        List<Piece> pieces = new ArrayList<>();
        StringBuilder words = new StringBuilder();
        float start = 0;
        float end = Float.NaN;
        for (Glyph glyph : line) {
            if (glyph.text().isBlank()) {
                continue;
            }
            float gap = glyph.x() - end;
            if (gap > WIDE_GAP * glyph.size() && !words.isEmpty()) {
                pieces.add(new Piece(words.toString(), start, end));
                words.setLength(0);
            }
            if (words.isEmpty()) {
                start = glyph.x();
            } else if (gap > WORD_GAP * glyph.size()) {
                words.append(' ');
            }
            words.append(glyph.text());
            end = glyph.end();
        }
        if (!words.isEmpty()) {
            pieces.add(new Piece(words.toString(), start, end));
        }
        return pieces;
    }

    String text() {
        return String.join("  ", pieces.stream().map(Piece::text).toList());
    }

    /** The pieces that begin at or right of a place, or those left of it. */
    Row part(float x, boolean right) {
        return new Row(
                y,
                size,
                pieces.stream().filter(piece -> (piece.x() >= x) == right).toList());
    }
}
