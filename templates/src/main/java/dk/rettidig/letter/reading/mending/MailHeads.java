package dk.rettidig.letter.reading.mending;

import dk.rettidig.letter.reading.text.SourceText;
import java.util.regex.Pattern;

/** The lines a mail program sets above a forwarded mail; "Til:" and "Dato:" there are the mail's, not the sheet's. */
final class MailHeads {
    private static final String NAMES =
            "(?:Fra|From|Sendt|Sent|Til|To|Cc|Bcc|Emne|Subject|Dato|Date|Vedhæftede filer|Attachments|Svar til|Reply-To)";
    private static final Pattern HEAD = Pattern.compile(
            "(?m)^[ ]*\\*?(?:Fra|From)\\*?:[^\\n]*\\n(?:[ ]*\\*?" + NAMES + "\\*?:[^\\n]*(?:\\n|\\z)){1,7}");

    private MailHeads() {}

    static Mended mend(SourceText text) {
        return Mended.whole(text.rewrite(HEAD, head -> "\n"));
    }
}
