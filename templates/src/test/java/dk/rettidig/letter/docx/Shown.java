package dk.rettidig.letter.docx;

import dk.rettidig.letter.manuscript.Grid;
import dk.rettidig.letter.manuscript.Item;
import dk.rettidig.letter.manuscript.Manuscript;
import dk.rettidig.letter.manuscript.Para;
import dk.rettidig.letter.manuscript.Run;
import java.util.List;
import java.util.stream.Collectors;

/** Short forms of what a manuscript holds. */
final class Shown {
    private Shown() {}

    static List<Item> items(WordZip file) {
        return ManuscriptReader.read(file.bytes()).sections().get(0).items();
    }

    static Para para(WordZip file, int index) {
        return (Para) items(file).get(index);
    }

    static Grid grid(WordZip file) {
        return items(file).stream()
                .filter(Grid.class::isInstance)
                .map(Grid.class::cast)
                .findFirst()
                .orElseThrow();
    }

    static List<String> texts(WordZip file) {
        return items(file).stream().map(Shown::text).toList();
    }

    static List<String> unknown(WordZip file) {
        Manuscript manuscript = ManuscriptReader.read(file.bytes());
        return manuscript.unknown();
    }

    /** Runs as text: tabs as →, line ends as ↵, page ends as ¶, notes as [1: words], links as &lt;address: words&gt;. */
    static String text(Item item) {
        if (item instanceof Para para) {
            String marker = para.marker() == null ? "" : para.marker().text() + " ";
            return marker + text(para.runs());
        }
        return ((Grid) item)
                .rows().stream()
                        .map(row -> row.cells().stream()
                                .map(cell ->
                                        cell.items().stream().map(Shown::text).collect(Collectors.joining("/")))
                                .collect(Collectors.joining(" | ")))
                        .collect(Collectors.joining("; "));
    }

    static String text(List<Run> runs) {
        return runs.stream().map(Shown::text).collect(Collectors.joining());
    }

    private static String text(Run run) {
        if (run instanceof Run.Words words) {
            return words.text();
        } else if (run instanceof Run.Tab) {
            return "→";
        } else if (run instanceof Run.Break lineOrPage) {
            return lineOrPage.kind() == Run.Break.Kind.PAGE ? "¶" : "↵";
        } else if (run instanceof Run.Note note) {
            return "[" + note.number() + ": "
                    + note.content().stream().map(Shown::text).collect(Collectors.joining("/")) + "]";
        } else if (run instanceof Run.Link link) {
            return "<" + link.address() + ": " + text(link.runs()) + ">";
        } else if (run instanceof Run.PageNumber number) {
            return number.total() ? "{pages}" : "{page}";
        }
        return "{picture}";
    }
}
