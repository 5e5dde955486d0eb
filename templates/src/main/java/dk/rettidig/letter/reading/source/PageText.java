package dk.rettidig.letter.reading.source;

import dk.rettidig.letter.reading.source.Row.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A page's rows as lines of text. Where a column of labels stands beside the address, the address is written first and
 * then each label with the value on its row. An empty line stands where the gap is wider than between a paragraph's
 * lines.
 */
final class PageText {
    private static final Pattern LABEL = Pattern.compile("\\p{Lu}[\\p{L}. -]{1,16}:.*");
    private static final float SAME_PLACE = 4;
    private static final float PARAGRAPH_GAP = 1.35f;
    private static final float MOST_LEADING = 1.4f;
    private static final int COLUMN_OF_LABELS = 2;

    private final List<Row> rows;
    private final StringBuilder text = new StringBuilder();

    private PageText(List<Row> rows) {
        this.rows = rows;
    }

    static String of(List<Glyph> page) {
        PageText text = new PageText(Row.of(page));
        text.write();
        return text.text.toString();
    }

    private void write() {
        float column = labelColumn();
        TwoColumns columns = Float.isNaN(column) ? TwoColumns.in(rows) : null;
        if (columns != null) {
            columns.inOrder().forEach(part -> lines(part, leading()));
            return;
        }
        int first = Float.isNaN(column) ? rows.size() : firstLabel(column);
        int last = Float.isNaN(column) ? -1 : lastOfColumn(column);
        float leading = leading();
        lines(rows.subList(0, first), leading);
        if (last >= first) {
            List<Row> beside = rows.subList(first, last + 1);
            lines(nonEmpty(beside, column, false), leading);
            text.append('\n');
            lines(nonEmpty(beside, column, true), leading);
            text.append('\n');
            lines(rows.subList(last + 1, rows.size()), leading);
        }
    }

    private static List<Row> nonEmpty(List<Row> rows, float column, boolean right) {
        return rows.stream()
                .map(row -> row.part(column - SAME_PLACE, right))
                .filter(row -> !row.pieces().isEmpty())
                .toList();
    }

    private void lines(List<Row> lines, float leading) {
        for (int i = 0; i < lines.size(); i++) {
            if (i > 0 && lines.get(i).y() - lines.get(i - 1).y() > PARAGRAPH_GAP * leading) {
                text.append('\n');
            }
            text.append(lines.get(i).text()).append('\n');
        }
    }

    /** Where at least two labels begin below each other, right of other text; NaN for nowhere. */
    private float labelColumn() {
        List<Float> places = new ArrayList<>();
        for (Row row : rows) {
            for (Piece piece : row.pieces()) {
                if (LABEL.matcher(piece.text()).matches()) {
                    places.add(piece.x());
                }
            }
        }
        float leftmost = (float)
                rows.stream().mapToDouble(row -> row.pieces().get(0).x()).min().orElse(0);
        for (float place : places) {
            long below = places.stream()
                    .filter(other -> Math.abs(other - place) < SAME_PLACE)
                    .count();
            if (below >= COLUMN_OF_LABELS && place > leftmost + 10 * SAME_PLACE) {
                return place;
            }
        }
        return Float.NaN;
    }

    private boolean labelAt(Row row, float column) {
        return row.pieces().stream()
                .anyMatch(piece -> Math.abs(piece.x() - column) < SAME_PLACE
                        && LABEL.matcher(piece.text()).matches());
    }

    private int firstLabel(float column) {
        for (int i = 0; i < rows.size(); i++) {
            if (labelAt(rows.get(i), column)) {
                return i;
            }
        }
        return rows.size();
    }

    /** The last label's row, or the rows below it that go on with its value. */
    private int lastOfColumn(float column) {
        int last = -1;
        for (int i = 0; i < rows.size(); i++) {
            if (labelAt(rows.get(i), column)) {
                last = i;
            }
        }
        int next = last + 1;
        while (last >= 0 && next < rows.size() && goesOn(rows.get(next - 1), rows.get(next), column)) {
            next++;
        }
        return next - 1;
    }

    private static boolean goesOn(Row above, Row row, float column) {
        boolean near = row.y() - above.y() < 2 * row.size();
        return near && row.pieces().get(0).x() >= column - SAME_PLACE;
    }

    private float leading() {
        List<Float> gaps = new ArrayList<>();
        for (int i = 1; i < rows.size(); i++) {
            gaps.add(rows.get(i).y() - rows.get(i - 1).y());
        }
        gaps.sort(Float::compare);
        float largest = MOST_LEADING
                * (float) rows.stream().mapToDouble(Row::size).average().orElse(10);
        return gaps.isEmpty() ? largest : Math.min(largest, gaps.get(gaps.size() / 3));
    }
}
