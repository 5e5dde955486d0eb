package dk.rettidig.letter.page;

import dk.rettidig.letter.font.LetterFonts;
import dk.rettidig.letter.manuscript.Manuscript;
import dk.rettidig.letter.manuscript.Section;
import dk.rettidig.letter.page.column.Column;
import dk.rettidig.letter.page.column.ColumnSetter;
import dk.rettidig.letter.page.column.Tools;
import dk.rettidig.letter.page.tree.Headings;
import dk.rettidig.letter.structure.Tag;
import dk.rettidig.letter.typeset.LineSetter;
import dk.rettidig.letter.typeset.strand.Folio;
import dk.rettidig.letter.typeset.strand.Spinner;
import java.util.List;

/**
 * A letter, set: its sheets, and the tree of what is on them.
 *
 * @param document the root of the tree, its blocks numbered in reading order
 */
public record Pages(List<Sheet> sheets, Tag document) {

    public Pages {
        sheets = List.copyOf(sheets);
    }

    public static Pages of(Manuscript manuscript, LetterFonts fonts) {
        Setting first = Setting.of(manuscript, fonts, Folio.UNKNOWN);
        PageNumbers inText = PageNumbers.in(first.sheets());
        Setting last = inText.isEmpty()
                ? first
                : Setting.of(manuscript, fonts, inText.folio(first.sheets().size()));
        return last.furnished();
    }

    /** A letter on its pages, still without headers and footers. */
    private record Setting(List<Sheet> sheets, Tag document, Tools tools) {

        static Setting of(Manuscript manuscript, LetterFonts fonts, Folio folio) {
            Tools tools = new Tools(
                    new Spinner(fonts, manuscript.properties().language()),
                    new LineSetter(manuscript.hyphenate(), manuscript.defaultTab()),
                    new Headings(),
                    folio);
            Tag document = Tag.document();
            Paginator paginator = null;
            for (Section section : manuscript.sections()) {
                Frame frame = Furnisher.frame(section, tools);
                Column body = ColumnSetter.set(section.items(), Frame.width(section.page()), document, tools);
                if (paginator == null) {
                    paginator = new Paginator(frame);
                } else if (section.startsPage() && !body.strips().isEmpty()) {
                    body.strips().get(0).startPage();
                }
                paginator.add(frame, body.strips());
            }
            if (paginator == null) {
                throw new IllegalArgumentException("a manuscript without sections");
            }
            return new Setting(paginator.sheets(), document, tools);
        }

        Pages furnished() {
            new Furnisher(tools, document).furnish(sheets);
            document.number();
            return new Pages(sheets, document);
        }
    }
}
