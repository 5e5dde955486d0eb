package dk.rettidig.letter.pdf;

import dk.rettidig.letter.manuscript.Grid;
import dk.rettidig.letter.manuscript.Item;
import dk.rettidig.letter.manuscript.Para;
import dk.rettidig.letter.manuscript.Run;
import java.util.List;

/** What items say, in the order they are read: a note follows the paragraph that calls for it. */
public final class ManuscriptText {
    private final StringBuilder text = new StringBuilder();

    private ManuscriptText() {}

    public static String of(List<Item> items) {
        ManuscriptText read = new ManuscriptText();
        items.forEach(read::item);
        return PdfText.plain(read.text.toString().replace("\u00ad", "").replace('\u2011', '-'));
    }

    private void item(Item item) {
        if (item instanceof Para para) {
            if (para.marker() != null) {
                text.append(para.marker().text()).append(' ');
            }
            para.runs().forEach(this::run);
            text.append(' ');
            para.runs().forEach(this::note);
        } else if (item instanceof Grid grid) {
            grid.rows().forEach(row -> row.cells().forEach(cell -> cell.items().forEach(this::item)));
        }
    }

    private void run(Run run) {
        if (run instanceof Run.Words words) {
            text.append(words.text());
        } else if (run instanceof Run.Link link) {
            link.runs().forEach(this::run);
        } else if (run instanceof Run.Note note) {
            text.append(note.number());
        } else if (run instanceof Run.Break || run instanceof Run.Tab) {
            text.append(' ');
        }
    }

    private void note(Run run) {
        if (run instanceof Run.Note note) {
            text.append(note.number()).append(' ');
            note.content().forEach(this::item);
        }
    }
}
