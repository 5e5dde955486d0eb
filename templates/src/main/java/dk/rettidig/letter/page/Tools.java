package dk.rettidig.letter.page;

import dk.rettidig.letter.typeset.Folio;
import dk.rettidig.letter.typeset.LineSetter;
import dk.rettidig.letter.typeset.Spinner;

/** What setting one letter needs everywhere. */
record Tools(Spinner spinner, LineSetter lines, Headings headings, Folio folio) {
    Tools on(Folio page) {
        return new Tools(spinner, lines, headings, page);
    }
}
