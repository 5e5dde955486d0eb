package dk.rettidig.letter.template;

import dk.rettidig.letter.Letter;
import dk.rettidig.letter.template.archive.ArchiveWriter;
import dk.rettidig.letter.template.markup.Element;
import dk.rettidig.letter.template.markup.Markup;
import java.time.LocalDate;
import java.util.Objects;

/**
 * The letter's own title, sender and dates in the place of the template's. The dates are the letter's: the same
 * letter gives the same bytes whenever it is made.
 */
final class CoreProperties {

    static final String PART = "docProps/core.xml";

    private static final String OPEN = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
            + "<cp:coreProperties"
            + " xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\""
            + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
            + " xmlns:dcterms=\"http://purl.org/dc/terms/\""
            + " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\">";

    private final String creator;
    private final String saved;

    CoreProperties(Element template) {
        creator = textOf(template, "dc:creator", "");
        saved = textOf(template, "dcterms:modified", "2024-01-01T00:00:00Z");
    }

    static String textOf(Element core, String name, String otherwise) {
        Element found = core.child(name);
        return found == null ? otherwise : found.text();
    }

    void addTo(ArchiveWriter zip, Letter letter) {
        LocalDate date = letter.facts().date();
        String moment = date == null ? saved : date + "T00:00:00Z";
        Markup out = new Markup(1024).raw(OPEN);
        out.raw("<dc:title>").text(letter.title()).raw("</dc:title><dc:creator>");
        out.text(Objects.requireNonNullElse(letter.letterhead(), creator));
        out.raw("</dc:creator><dcterms:created xsi:type=\"dcterms:W3CDTF\">").text(moment);
        out.raw("</dcterms:created><dcterms:modified xsi:type=\"dcterms:W3CDTF\">")
                .text(moment);
        out.raw("</dcterms:modified><dc:language>da-DK</dc:language></cp:coreProperties>");
        zip.add(PART, out.array(), out.length());
    }
}
