package dk.rettidig.letter.template.body;

/**
 * The styles a letter's own text is set in, by the names that stand in the file. Word translates the names of its
 * built-in styles on the screen ("Quote" is "Citat" in a Danish Word) and changes their ids, but never these names.
 */
public enum StyleName {
    BODY("Body Text"),
    BODY_SPACED("Brødtekst luft før"),
    HEADING_1("heading 1"),
    HEADING_2("heading 2"),
    HEADING_3("heading 3"),
    HEADING_4("heading 4"),
    HEADING_5("heading 5"),
    BULLET("List Bullet"),
    NUMBER("List Number"),
    CONTINUED("List Continue"),
    CAPTION("caption"),
    TABLE("Brevtabel"),

    QUOTE("Quote"),
    QUOTE_SPACED("Citat luft før"),
    QUOTE_HEADING("Citat overskrift"),
    QUOTE_BULLET("Citat punkt"),
    QUOTE_NUMBER("Citat tal"),
    QUOTE_CONTINUED("Citat fortsat"),
    QUOTE_CAPTION("Citat billedtekst"),
    QUOTE_TABLE("Citat tabel"),

    INNER_QUOTE("Citat indre"),
    INNER_QUOTE_SPACED("Citat indre luft før"),
    INNER_QUOTE_HEADING("Citat indre overskrift"),
    INNER_QUOTE_BULLET("Citat indre punkt"),
    INNER_QUOTE_NUMBER("Citat indre tal"),
    INNER_QUOTE_CONTINUED("Citat indre fortsat"),
    INNER_QUOTE_CAPTION("Citat indre billedtekst"),
    INNER_QUOTE_TABLE("Citat indre tabel"),

    CELL("Tabeltekst"),
    FIGURE_CELL("Tabeltal"),
    HEADER_CELL("Tabelhoved"),
    FIGURE_HEADER_CELL("Tabelhoved tal"),

    FOOTNOTE_TEXT("footnote text"),
    FOOTNOTE_REFERENCE("footnote reference"),
    LINK("Hyperlink");

    private final String inFile;

    StyleName(String inFile) {
        this.inFile = inFile;
    }

    public String inFile() {
        return inFile;
    }

    /** Deeper than five levels looks as the fifth. */
    static StyleName heading(int level) {
        return switch (level) {
            case 1 -> HEADING_1;
            case 2 -> HEADING_2;
            case 3 -> HEADING_3;
            case 4 -> HEADING_4;
            default -> HEADING_5;
        };
    }
}
