package dk.rettidig.letter.reading.source;

import dk.rettidig.letter.manuscript.Grid;
import dk.rettidig.letter.manuscript.Item;
import dk.rettidig.letter.manuscript.Manuscript;
import dk.rettidig.letter.manuscript.Para;
import dk.rettidig.letter.manuscript.Run;
import dk.rettidig.letter.manuscript.Section;
import java.util.List;

/**
 * A manuscript's words: an empty line between paragraphs, a table's row on one line. The first page's header is its
 * letterhead; other headers and all footers are left out.
 */
final class WordText {
    private final Manuscript manuscript;
    private final StringBuilder text = new StringBuilder();
    private boolean incomplete;

    WordText(Manuscript manuscript) {
        this.manuscript = manuscript;
    }

    FileText text() {
        incomplete = !manuscript.unknown().isEmpty();
        List<Section> sections = manuscript.sections();
        if (!sections.isEmpty()) {
            Section first = sections.get(0);
            items(
                    first.firstPageDiffers()
                            ? first.headers().first()
                            : first.headers().following());
            incomplete = !manuscript.unknown().isEmpty();
        }
        sections.forEach(section -> items(section.items()));
        return new FileText(text.toString(), incomplete);
    }

    private void items(List<Item> items) {
        for (Item item : items) {
            if (item instanceof Para para) {
                paragraph(para);
                text.append("\n\n");
            } else if (item instanceof Grid grid) {
                grid.rows().forEach(this::row);
                text.append('\n');
            }
        }
    }

    private void row(Grid.Row row) {
        for (Grid.Cell cell : row.cells()) {
            cell(cell.items());
            text.append(' ');
        }
        text.append('\n');
    }

    /** A cell of several paragraphs, such as a whole address in a layout's column, keeps its lines. */
    private void cell(List<Item> items) {
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i) instanceof Para para) {
                text.append(i > 0 ? "\n" : "");
                paragraph(para);
            } else if (items.get(i) instanceof Grid inner) {
                inner.rows().forEach(this::row);
            }
        }
    }

    private void paragraph(Para para) {
        if (para.marker() != null) {
            text.append(para.marker().text()).append(' ');
        }
        runs(para.runs());
    }

    private void runs(List<Run> runs) {
        for (Run run : runs) {
            if (run instanceof Run.Words words) {
                text.append(words.text());
            } else if (run instanceof Run.Break) {
                text.append('\n');
            } else if (run instanceof Run.Tab) {
                text.append(' ');
            } else if (run instanceof Run.Link link) {
                runs(link.runs());
            } else if (run instanceof Run.Note || run instanceof Run.Picture) {
                incomplete = true;
            }
        }
    }
}
