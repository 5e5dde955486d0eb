package dk.rettidig.letter.reading.mending;

import dk.rettidig.letter.reading.text.SourceText;
import java.util.regex.Pattern;

/** Marks of a text that was turned into Markdown on its way: headings, links, emphasis, quoted mail lines. */
final class MarkdownMarks {
    private static final Pattern HEADING = Pattern.compile("(?m)^[ ]{0,3}#{1,6} +");
    private static final Pattern LINK = Pattern.compile("\\[([^\\[\\]\n]{1,200})\\]\\([^()\\s]{1,300}\\)");
    private static final Pattern STRONG = Pattern.compile("\\*\\*([^*\n]{1,300})\\*\\*");
    private static final Pattern MAIL_QUOTE = Pattern.compile("(?m)^(?:> ?)+");

    private MarkdownMarks() {}

    static Mended mend(SourceText text) {
        return Mended.whole(text.rewrite(HEADING, mark -> "")
                .rewrite(LINK, link -> link.group(1))
                .rewrite(STRONG, strong -> strong.group(1))
                .rewrite(MAIL_QUOTE, mark -> ""));
    }
}
