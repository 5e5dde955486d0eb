package dk.rettidig.letter.template.body;

import dk.rettidig.letter.Block;
import dk.rettidig.letter.Inline;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** How wide a table's columns are, and which of them hold figures: both read from what the cells say. */
final class TableColumns {

    private static final int NARROWEST = 8;
    private static final int WIDEST = 36;

    /** "12", "1.234,5", "-3", "12,5 pct.", "1.200 kr." and what stands for no figure: "-", "–". */
    private static final Pattern FIGURE =
            Pattern.compile("[-–+]?\\s?\\d{1,3}([.\\s\u00A0]?\\d{3})*(,\\d+)?[\\s\u00A0]?(pct\\.|%|kr\\.)?|[-–]");

    /** A quotation may begin or end in a cell. */
    private static final Pattern MARKS = Pattern.compile("^[”’]+|[”’]+$");

    private final int[] longest;
    private final boolean[] figures;

    TableColumns(TableGrid grid) {
        longest = new int[grid.columns()];
        figures = new boolean[grid.columns()];
        boolean[] words = new boolean[grid.columns()];
        Arrays.fill(longest, NARROWEST);
        for (TableGrid.PlacedRow row : grid.rows()) {
            for (TableGrid.Place place : row.places()) {
                String text = plain(place.cell());
                measure(place, text);
                if (!row.header() && !text.isBlank() && place.cell().columns() == 1) {
                    (isFigure(text) ? figures : words)[place.column()] = true;
                }
            }
        }
        for (int i = 0; i < figures.length; i++) {
            figures[i] &= !words[i];
        }
    }

    private void measure(TableGrid.Place place, String text) {
        int share = Math.min(WIDEST, text.length()) / place.cell().columns();
        for (int i = place.column(); i < place.end(); i++) {
            longest[i] = Math.max(longest[i], share);
        }
    }

    boolean holdFigures(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!figures[i]) {
                return false;
            }
        }
        return true;
    }

    /** Widths that add up to the one given. */
    int[] widths(int width) {
        long sum = Math.max(1, Arrays.stream(longest).sum());
        int[] widths = new int[longest.length];
        int used = 0;
        for (int i = 0; i < widths.length; i++) {
            widths[i] = i == widths.length - 1 ? width - used : (int) (width * (long) longest[i] / sum);
            used += widths[i];
        }
        return widths;
    }

    private static boolean isFigure(String text) {
        return FIGURE.matcher(MARKS.matcher(text.strip()).replaceAll("")).matches();
    }

    private static String plain(Block.Cell cell) {
        StringBuilder text = new StringBuilder();
        append(cell.content(), text);
        return text.toString();
    }

    private static void append(List<Inline> content, StringBuilder text) {
        for (Inline inline : content) {
            if (inline instanceof Inline.Text words) {
                text.append(words.text());
            } else if (inline instanceof Inline.Link link) {
                append(link.content(), text);
            } else if (inline instanceof Inline.LineBreak) {
                text.append(' ');
            }
        }
    }
}
