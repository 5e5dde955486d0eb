package dk.rettidig.letter.template.body;

/** How deep inside other people's words a block stands, and the styles that go with it. */
enum Depth {
    OWN_WORDS(
            StyleName.BODY,
            StyleName.BODY_AFTER_TABLE,
            StyleName.BULLET,
            StyleName.NUMBER,
            StyleName.CONTINUED,
            StyleName.CAPTION,
            StyleName.TABLE),
    QUOTED(
            StyleName.QUOTE,
            StyleName.QUOTE_AFTER_TABLE,
            StyleName.QUOTE_BULLET,
            StyleName.QUOTE_NUMBER,
            StyleName.QUOTE_CONTINUED,
            StyleName.QUOTE_CAPTION,
            StyleName.QUOTE_TABLE),
    QUOTED_WITHIN(
            StyleName.INNER_QUOTE,
            StyleName.INNER_QUOTE_AFTER_TABLE,
            StyleName.INNER_QUOTE_BULLET,
            StyleName.INNER_QUOTE_NUMBER,
            StyleName.INNER_QUOTE_CONTINUED,
            StyleName.INNER_QUOTE_CAPTION,
            StyleName.INNER_QUOTE_TABLE);

    final StyleName paragraph;
    final StyleName afterTable;
    final StyleName bullet;
    final StyleName number;
    final StyleName continued;
    final StyleName caption;
    final StyleName table;

    Depth(
            StyleName paragraph,
            StyleName afterTable,
            StyleName bullet,
            StyleName number,
            StyleName continued,
            StyleName caption,
            StyleName table) {
        this.paragraph = paragraph;
        this.afterTable = afterTable;
        this.bullet = bullet;
        this.number = number;
        this.continued = continued;
        this.caption = caption;
        this.table = table;
    }

    /** Deeper than a quote in a quote looks the same: the marks tell. */
    Depth deeper() {
        return this == OWN_WORDS ? QUOTED : QUOTED_WITHIN;
    }
}
