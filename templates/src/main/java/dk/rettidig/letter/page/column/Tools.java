package dk.rettidig.letter.page.column;

import dk.rettidig.letter.page.tree.Headings;
import dk.rettidig.letter.typeset.LineSetter;
import dk.rettidig.letter.typeset.strand.Folio;
import dk.rettidig.letter.typeset.strand.Spinner;

/** What setting one letter needs everywhere. */
public record Tools(Spinner spinner, LineSetter lines, Headings headings, Folio folio) {
    public Tools on(Folio page) {
        return new Tools(spinner, lines, headings, page);
    }
}
