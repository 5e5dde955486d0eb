package dk.rettidig.letter.template.body;

/** How deep inside other people's words a block stands, and the styles that go with it. */
enum Depth {
    OWN_WORDS(
            StyleName.BODY,
            StyleName.BODY_SPACED,
            StyleName.BULLET,
            StyleName.NUMBER,
            StyleName.CONTINUED,
            StyleName.CAPTION,
            StyleName.TABLE),
    QUOTED(
            StyleName.QUOTE,
            StyleName.QUOTE_SPACED,
            StyleName.QUOTE_BULLET,
            StyleName.QUOTE_NUMBER,
            StyleName.QUOTE_CONTINUED,
            StyleName.QUOTE_CAPTION,
            StyleName.QUOTE_TABLE),
    QUOTED_WITHIN(
            StyleName.INNER_QUOTE,
            StyleName.INNER_QUOTE_SPACED,
            StyleName.INNER_QUOTE_BULLET,
            StyleName.INNER_QUOTE_NUMBER,
            StyleName.INNER_QUOTE_CONTINUED,
            StyleName.INNER_QUOTE_CAPTION,
            StyleName.INNER_QUOTE_TABLE);

    final StyleName paragraph;

    /** For a paragraph after a table or a list, which leave no space below themselves. */
    final StyleName spaced;

    final StyleName bullet;
    final StyleName number;
    final StyleName continued;
    final StyleName caption;
    final StyleName table;

    Depth(
            StyleName paragraph,
            StyleName spaced,
            StyleName bullet,
            StyleName number,
            StyleName continued,
            StyleName caption,
            StyleName table) {
        this.paragraph = paragraph;
        this.spaced = spaced;
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
